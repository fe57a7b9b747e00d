def f():
    return "last line has no newline"


print(f())
for i in range(2):
    print(i)