from datetime import timedelta
a, b = timedelta(hours=5), timedelta(minutes=45)
print(a + b, a - b, b - a, -a, +a, abs(-a), a * 2, 3 * b, a * 1.5, a / 2, a / b, a // b, a % b, divmod(a, b))
print(a // 7, a / 7, b * -1, a / 0.3)
print(a > b, a == timedelta(minutes=300), a != b, sorted([a, b]), max(a, b))
print(hash(a) == hash(timedelta(seconds=18000)), {a: 1}[timedelta(hours=5)], sum([a, b], timedelta()))
print(a == 5, divmod(-b, a), -b // a, -b % a)
seconds = timedelta(hours=27, minutes=3, seconds=9).total_seconds()
h, rest = divmod(int(seconds), 3600)
print(seconds, f'{h:02d}:{rest // 60:02d}:{rest % 60:02d}', timedelta(microseconds=7) / 2)
print(timedelta(microseconds=5) / 2, timedelta(microseconds=3) * 0.5)
print(timedelta(1) / timedelta(hours=1), timedelta(days=1) // timedelta(hours=7))
print(timedelta(microseconds=-1) // 2)
for bad in (lambda: a + 5, lambda: a * b, lambda: a / 0, lambda: a // timedelta(0), lambda: a < 5, lambda: a // 2.0,
            lambda: 5 - a, lambda: 5 / a, lambda: a % 5, lambda: a ** 2):
    try:
        print(bad())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
