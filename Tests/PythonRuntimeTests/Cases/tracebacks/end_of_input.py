first = input("first: ")
print(repr(first))
second = input("second: ")
