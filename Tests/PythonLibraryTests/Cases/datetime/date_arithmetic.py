from datetime import date, timedelta
a, b = date(2024, 3, 1), date(2024, 2, 28)
print(a - b, (a - b).days, b + timedelta(days=2), a - timedelta(weeks=1))
print(timedelta(1) + a, b + timedelta(hours=47), b + timedelta(hours=48))
print(a - timedelta(-1), type(a - b))
print([str(b + timedelta(n)) for n in range(3)])
print((date(2025, 1, 1) - date(2024, 1, 1)).days, (date(2024, 12, 25) - a).days)
print(sum(((a - b), timedelta(1)), timedelta()))
def month_end(d):
    return (d.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
print([month_end(date(2024, m, 1)).day for m in range(1, 13)], month_end(date(2023, 2, 1)))
def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
print(age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 2, 29)))
print([date(2024, 1, 1 + n).strftime('%a') for n in range(7)])
print(next(d for d in (a + timedelta(n) for n in range(7)) if d.weekday() == 4))
for bad in (lambda: a + 1, lambda: a + b, lambda: a - 5, lambda: timedelta(1) - a, lambda: date.max + timedelta(1),
            lambda: date.min - timedelta(1), lambda: a * 2):
    try:
        print(bad())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
