print("starts with a mark")
x = "é"
print(x, len(x))
print(__doc__)
