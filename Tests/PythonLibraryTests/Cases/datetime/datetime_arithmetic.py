from datetime import datetime, timedelta, date
a, b = datetime(2024, 2, 28, 23, 30), datetime(2024, 3, 1, 1, 15, 30)
print(b - a, a - b, (b - a).total_seconds(), a + timedelta(hours=1), a - timedelta(days=59))
print(timedelta(minutes=45) + a, a + timedelta(microseconds=-1), (b - a) / 2 + a)
print(type(b - a))
print([(a + timedelta(hours=6 * n)).strftime('%d %H:%M') for n in range(5)], min(a, b))
print((b - a).days, (b - a).seconds, round((b - a).total_seconds() / 3600, 2))
print((b - a) // timedelta(hours=1))
print((datetime(2024, 1, 1) - datetime(1970, 1, 1)).total_seconds())
schedule = []
t = datetime(2024, 12, 31, 22)
while t < datetime(2025, 1, 1, 2):
    schedule.append(t.isoformat(timespec='minutes'))
    t += timedelta(hours=1, minutes=20)
print(schedule, a - timedelta(0) == a, a - datetime(2024, 2, 28), abs(a - b))
for bad in (lambda: a + b, lambda: a - 5, lambda: a - date(2024, 1, 1), lambda: datetime.max + timedelta(1),
            lambda: timedelta(1) - a, lambda: a * 2):
    try:
        print(bad())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
