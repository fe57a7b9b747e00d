x = 3
print(eval("x * 2"))
print(eval("x / (x - 3)"))
