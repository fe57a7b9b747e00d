# Moments around a change of the clocks, and dates as pickles keep them.
import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Berlin(tzinfo):
    """Summer time ends on 27 October 2024 at 3:00."""

    end = datetime(2024, 10, 27, 3)

    def dst(self, moment):
        if moment is None:
            return timedelta()
        naive = moment.replace(tzinfo=None, fold=0)
        if naive < self.end - timedelta(hours=1):
            return timedelta(hours=1)
        if naive < self.end and not moment.fold:
            return timedelta(hours=1)
        return timedelta()

    def utcoffset(self, moment):
        return timedelta(hours=1) + self.dst(moment)

    def tzname(self, moment):
        return "CEST" if self.dst(moment) else "CET"

    def __repr__(self):
        return "Berlin()"


zone = Berlin()
first = datetime(2024, 10, 27, 2, 30, tzinfo=zone)
second = first.replace(fold=1)
print(first == second, hash(first) == hash(second), first.utcoffset(), second.utcoffset(), second)
for moment in first, second, datetime(2024, 10, 26, 12, tzinfo=zone):
    same = datetime.fromtimestamp(moment.timestamp(), timezone.utc)
    print(moment.strftime("%H:%M %Z%z"), same, moment == same, moment != same, moment <= same, moment - same)
print(second - first, (second.astimezone(timezone.utc) - first.astimezone(timezone.utc)))

for value in date(2024, 2, 29), time(1, 2, 3, 4), time(1, fold=1), datetime(2024, 1, 2, 3, 4, 5, 6), second.replace(tzinfo=None):
    print(value.__reduce_ex__(4), pickle.loads(pickle.dumps(value)) == value, copy.copy(value) == value)
print(pickle.dumps(date(2024, 2, 29)))
print(pickle.loads(pickle.dumps(second.replace(tzinfo=timezone.utc))).fold, second.replace(tzinfo=None).__reduce__())
print(date(b"\x07\xe8\x02\x1d"), datetime(b"\x07\xe8\x01\x02\x03\x04\x05\x00\x00\x06"), time(b"\x01\x02\x03\x00\x00\x04"))
for arguments in (b"\x07\xe8\x0d\x1d",), (b"1234567890", "no zone"):
    try:
        print(datetime(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
print(type(pickle.loads(pickle.dumps(date(2024, 1, 1).isocalendar()))), copy.copy(date(2024, 1, 1).isocalendar()))


class Silent(tzinfo):
    def tzname(self, moment):
        return 5


print(time(2, 3, tzinfo=Silent()).strftime("%H:%M"))
for format in "%Z", "%z":
    try:
        print(time(2, 3, tzinfo=Silent()).strftime(format))
    except (TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
print(date(2024, 1, 1) == datetime(2024, 1, 1), datetime(2024, 1, 1) == date(2024, 1, 1), date(2024, 1, 1) != datetime(2024, 1, 1))
