def check(n):
    if n % 2:
        raise ValueError(f"{n} is odd")


errors = []
for n in range(4):
    try:
        check(n)
    except ValueError as e:
        errors.append(e)
print(len(errors))
raise ExceptionGroup("some numbers are odd", errors + [TypeError("never raised")])
