from datetime import timedelta
for t in (timedelta(), timedelta(1), timedelta(hours=1), timedelta(days=-1), timedelta(seconds=-1),
          timedelta(days=2, hours=3, minutes=4, seconds=5, milliseconds=6, microseconds=7), timedelta(weeks=1),
          timedelta(hours=25),
          timedelta(minutes=-90), timedelta(days=0.5), timedelta(seconds=1.5), timedelta(microseconds=0.5),
          timedelta(microseconds=1.5), timedelta(milliseconds=-1), timedelta(hours=1.00001),
          timedelta(1, 2, 3, 4, 5, 6, 7), timedelta(days=100)):
    print(t, '|', repr(t), '|', t.days, t.seconds, t.microseconds, t.total_seconds())
print(timedelta.min, timedelta.max, timedelta.resolution, bool(timedelta()))
print(bool(timedelta(1)), str(timedelta(days=1, seconds=1)))
print(f'{timedelta(minutes=5)}')
for bad in (lambda: timedelta(days=10 ** 9), lambda: timedelta('1'), lambda: timedelta(years=1),
            lambda: timedelta.max + timedelta(1), lambda: timedelta(days=float('nan'))):
    try:
        print(bad())
    except (TypeError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
