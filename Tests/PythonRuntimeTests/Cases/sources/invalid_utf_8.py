print("before the bad byte")
x = "café"
print(x)
print("never printed")
