from datetime import datetime, timezone, timedelta, tzinfo, time
utc, taipei, odd = timezone.utc, timezone(timedelta(hours=8), 'Taipei'), timezone(timedelta(hours=-3, minutes=-30))
print(utc, repr(utc), taipei, repr(taipei), odd, repr(odd), utc.utcoffset(None), taipei.tzname(None))
print(odd.dst(None), timezone(timedelta(0)) == utc, timezone(timedelta(seconds=90)), timezone.min, timezone.max)
print(datetime.now(utc).tzinfo)
d = datetime(2024, 3, 15, 12, tzinfo=utc)
print(d, repr(d), d.astimezone(taipei), d.astimezone(odd), d.utcoffset())
print(d.tzname(), d.timestamp(), d.replace(tzinfo=taipei))
print(d == d.astimezone(taipei), d.astimezone(taipei) - d, d.replace(tzinfo=None))
print(hash(d) == hash(d.astimezone(odd)))
print(datetime.fromtimestamp(0, utc), datetime.fromtimestamp(1700000000.5, taipei))
print(datetime.utcfromtimestamp(86400), datetime(1970, 1, 1, tzinfo=utc).timestamp())
print(datetime(2024, 1, 1, tzinfo=taipei).timestamp(), d.utctimetuple().tm_hour, d.isoformat())
print(d.timetz(), d.time())
class Summer(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=2)
    def dst(self, dt): return timedelta(hours=1)
    def tzname(self, dt): return 'SUM'
s = datetime(2024, 7, 1, 10, tzinfo=Summer())
print(s, s.dst(), s.tzname(), s.astimezone(utc), d < s, s.strftime('%z %Z'))
for bad in (lambda: d < datetime(2024, 1, 1), lambda: d - datetime(2024, 1, 1),
            lambda: timezone(timedelta(hours=24)), lambda: timezone(5), lambda: datetime(2024, 1, 1, tzinfo='UTC'),
            lambda: tzinfo().utcoffset(None), lambda: d.astimezone('x')):
    try:
        print(bad())
    except (TypeError, ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
print(d == datetime(2024, 3, 15, 12), d != datetime(2024, 3, 15, 12))
