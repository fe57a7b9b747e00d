from datetime import datetime, date, time
d = datetime(2024, 3, 15, 13, 45, 30, 123456)
print(d, repr(d), d.date(), d.time(), d.year, d.hour, d.microsecond, d.weekday(), d.isoformat(), d.isoformat(' '),
      d.isoformat(timespec='seconds'), d.ctime(), d.timetuple().tm_yday, d.toordinal(), sep=' | ')
for made in (datetime(2024, 1, 1), datetime(2024, 1, 1, 5), datetime(2024, 1, 1, 0, 0, 5), datetime(1, 1, 1),
             datetime(2024, 1, 1, microsecond=7), datetime.max, datetime(2024, 1, 1, fold=1)):
    print(made, repr(made))
print(datetime.combine(date(2024, 1, 2), time(3, 4)), d.replace(hour=0, minute=0))
print(datetime.fromisoformat('2024-03-15'), datetime.fromisoformat('2024-03-15T10:20:30.5'))
print(datetime.fromisoformat('2024-03-15 10:20+08:00'))
print(datetime.fromisoformat('20240315T102030Z'))
print(d == datetime(2024, 3, 15, 13, 45, 30, 123456), d > datetime(2024, 1, 1))
print(d == date(2024, 3, 15), isinstance(d, date), sorted([d, datetime.min]))
print(hash(d) == hash(d.replace()), {d: 1}[d], d.isocalendar(), datetime.fromordinal(730920))
print(type(datetime.now()), type(datetime.today()))
for bad in (lambda: datetime(2024, 2, 30), lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1),
            lambda: datetime('x'), lambda: d < date(2024, 1, 1), lambda: datetime.fromisoformat('nope'),
            lambda: datetime.fromisoformat('2024-13-01'), lambda: d.replace(second=60),
            lambda: datetime.combine(1, 2), lambda: d < 5):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
