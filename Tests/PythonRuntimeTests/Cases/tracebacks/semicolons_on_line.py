a = 1; b = 0; print("first part"); c = a / b; print("not printed")
