from datetime import date, timedelta, datetime
def weeks(year, month):
    first = date(year, month, 1)
    start = first - timedelta(days=first.weekday())
    rows = []
    while start.month == month or start < first:
        rows.append([(start + timedelta(n)).day if (start + timedelta(n)).month == month else 0 for n in range(7)])
        start += timedelta(weeks=1)
    return rows
for row in weeks(2024, 2):
    print(' '.join(f'{d:2}' if d else '  ' for d in row))
print([d.isoformat() for d in (date(2024, 1, 31) + timedelta(days=30 * n) for n in range(3))])
print(sum(1 for n in range(366) if (date(2024, 1, 1) + timedelta(n)).weekday() < 5))
print((date(2024, 5, 12) - date(2024, 5, 1)) * 2)
easter = lambda y, a=19, b=4: (a * (y % 19) + y // 100) % 30 + b
print(easter(2024), [y for y in range(1896, 1912, 4) if date(y, 3, 1) - date(y, 2, 28) == timedelta(2)])
print(date(2000, 12, 31).isocalendar()[1], date(2021, 1, 3).isocalendar()[:2])
print(datetime(2024, 1, 1).strftime('%A'))
friday13 = [date(2024, m, 13).strftime('%b') for m in range(1, 13) if date(2024, m, 13).weekday() == 4]
print(friday13)
print(sorted({date(2023, m, 1).isoweekday() for m in range(1, 13)}))
print(date.fromisoformat('2024-12-30').isocalendar())
