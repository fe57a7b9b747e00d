names = ["a", "bb", 3]
try:
    print({len(n) for n in names})
except TypeError as e:
    print(e)
print({n: len(n) for n in names})
