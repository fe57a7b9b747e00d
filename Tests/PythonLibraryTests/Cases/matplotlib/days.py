import datetime
import matplotlib.dates as mdates
import matplotlib.pyplot as plt

print(mdates.date2num(datetime.date(2020, 1, 1)), mdates.date2num([datetime.datetime(1970, 1, 2, 12), datetime.datetime(1969, 12, 31)]).tolist())
print(mdates.num2date(18262.5))
print(mdates.drange(datetime.datetime(2020, 1, 1), datetime.datetime(2020, 1, 3), datetime.timedelta(hours=12)).tolist())
for days in (3, 20, 100, 400, 3000):
    start = datetime.datetime(2021, 3, 5, tzinfo=datetime.timezone.utc)
    locator = mdates.AutoDateLocator()
    places = locator.tick_values(start, start + datetime.timedelta(days=days))
    print(days, [mdates.num2date(place).strftime("%Y-%m-%d %H:%M") for place in places[:4]], len(places))
    print("  ", mdates.ConciseDateFormatter(locator).format_ticks(places)[:4])
    print("  ", [mdates.AutoDateFormatter(locator)(place) for place in places[:3]])
for locator in (mdates.MonthLocator(interval=2), mdates.WeekdayLocator(byweekday=mdates.FR), mdates.DayLocator(interval=10), mdates.YearLocator(2)):
    places = locator.tick_values(datetime.datetime(2020, 1, 15), datetime.datetime(2020, 6, 1))
    print(type(locator).__name__, [mdates.num2date(place).strftime("%Y-%m-%d") for place in places[:5]])
fig, ax = plt.subplots()
ax.plot([datetime.date(2020, 1, 1), datetime.date(2020, 1, 11)], [0, 1])
print([float(v) for v in ax.get_xlim()])
ax.set_xlim(datetime.date(2020, 1, 3), datetime.date(2020, 1, 4))
print([float(v) for v in ax.get_xlim()])
plt.close("all")
