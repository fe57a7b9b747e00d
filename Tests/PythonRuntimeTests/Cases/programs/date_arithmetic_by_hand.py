days_in = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
names = "Mon Tue Wed Thu Fri Sat Sun".split()


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_days(y, m):
    return 29 if m == 2 and leap(y) else days_in[m - 1]


def ordinal(y, m, d):
    n = sum(366 if leap(k) else 365 for k in range(1, y))
    return n + sum(month_days(y, k) for k in range(1, m)) + d


def weekday(y, m, d):
    return names[(ordinal(y, m, d) - 1) % 7]


def calendar(y, m):
    start = names.index(weekday(y, m, 1))
    cells = ["  "] * start + [f"{d:2}" for d in range(1, month_days(y, m) + 1)]
    print(f"{y}-{m:02d}".center(20))
    print(" ".join(n[:2] for n in names))
    for i in range(0, len(cells), 7):
        print(" ".join(cells[i:i + 7]))


print([y for y in (1900, 2000, 2020, 2023, 2100) if leap(y)], ordinal(2024, 3, 1), weekday(2000, 1, 1))
calendar(2024, 2)
print(
    ordinal(2024, 12, 25) - ordinal(2024, 7, 4),
    sum(weekday(y, m, 13) == "Fri" for y in range(2020, 2024) for m in range(1, 13))
)
