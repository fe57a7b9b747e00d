from datetime import datetime, date, timedelta, timezone
start = datetime(2024, 2, 26, 9, 30)
for week in range(3):
    lesson = start + timedelta(weeks=week)
    print(lesson.strftime('%Y-%m-%d (%a) %H:%M'), lesson.isoformat())
    print(lesson.date(), f'{lesson:%d.%m.}', lesson.timetuple().tm_yday)
log = ['2024-03-01 10:00:00', '2024-03-01 10:12:30', '2024-03-02 00:00:05']
times = [datetime.strptime(t, '%Y-%m-%d %H:%M:%S') for t in log]
print([str(b - a) for a, b in zip(times, times[1:])], max(times) - min(times))
print(sum((b - a for a, b in zip(times, times[1:])), timedelta()))
print({t.date() for t in times} == {date(2024, 3, 1), date(2024, 3, 2)})
due = date(2024, 6, 14)
print((due - date(2024, 2, 26)).days, (due - date(2024, 2, 26)) // timedelta(weeks=1))
print(due.replace(day=1), due.isocalendar()[1], due - timedelta(days=due.weekday()))
print(due.strftime('%B %d, %Y'))
print(datetime(2024, 3, 10, tzinfo=timezone.utc).isoformat())
print(datetime.fromisoformat('2024-03-10T00:00:00+08:00').astimezone(timezone.utc))
print(datetime.fromtimestamp(1700000000, timezone.utc).strftime('%c'))
print(repr(timedelta(seconds=3725)), str(timedelta(seconds=3725)))
now = datetime.now()
print(isinstance(now, datetime), now <= datetime.now(), (datetime.now() - now) < timedelta(minutes=5))
print(now.tzinfo, date.today() >= date(2024, 1, 1), len(now.strftime('%Y%m%d_%H%M%S')))
print(type(now.timestamp()))
