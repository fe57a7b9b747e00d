a, b, c = 1, 0, 2
value = (
    a
    + c
    + a / b
    + c
)
print(value)
