def countdown(n):
    while n > -2:
        yield 10 // n
        n -= 1

for value in countdown(2):
    print(value)
