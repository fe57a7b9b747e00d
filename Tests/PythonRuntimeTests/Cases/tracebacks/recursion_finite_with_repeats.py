def down(n):
    if n == 0:
        raise ValueError("bottom")
    down(n - 1)


try:
    down(2)
except ValueError as e:
    print(e)
down(10)
