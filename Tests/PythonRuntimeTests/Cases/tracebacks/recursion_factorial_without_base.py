def factorial(n):
    return n * factorial(n - 1)


print("no base case")
print(factorial(5))
