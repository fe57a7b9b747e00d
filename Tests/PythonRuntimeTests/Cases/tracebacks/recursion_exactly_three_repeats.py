def down(n):
    if n == 0:
        return 1 / n
    return down(n - 1)


print("three equal lines are shown, a fourth is counted")
down(4)
