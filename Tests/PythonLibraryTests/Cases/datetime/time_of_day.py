from datetime import time, timezone, timedelta
t = time(13, 45, 30, 250)
print(t, repr(t), t.hour, t.minute, t.second, t.microsecond, t.tzinfo, t.isoformat())
print(t.isoformat('minutes'), t.isoformat(timespec='milliseconds'), t.strftime('%I:%M %p'))
print(f'{t:%H.%M}', t.fold)
for made in (time(), time(5), time(5, 6), time(5, 6, 7), time(0, 0, 0, 1), time(minute=3),
             time(1, tzinfo=timezone.utc), time(1, 2, tzinfo=timezone(timedelta(hours=8))), time(1, 2, 3, fold=1)):
    print(made, repr(made), bool(made))
print(time.fromisoformat('04:23'), time.fromisoformat('04:23:01.000384'), time.fromisoformat('T042301'))
print(time.fromisoformat('04:23:01+04:00'), repr(time.fromisoformat('04:23Z')), time(5) < time(6))
print(time(5) == time(5, 0), time.min, time.max, time.resolution, t.replace(hour=1))
print(hash(time(1)) == hash(time(1, 0)))
for bad in (lambda: time(24), lambda: time(1, 60), lambda: time(1, 2, 60), lambda: time(1, 2, 3, 10 ** 6),
            lambda: time('1'), lambda: time(1) + timedelta(1), lambda: time(1) - time(2),
            lambda: time(1) < time(1, tzinfo=timezone.utc), lambda: time.fromisoformat('25:00'),
            lambda: time.fromisoformat('x'), lambda: t.isoformat('days')):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
