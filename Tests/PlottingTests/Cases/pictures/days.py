import datetime
import matplotlib.dates as mdates
import matplotlib.pyplot as plt

first = datetime.datetime(2023, 1, 5)
fig, axes = plt.subplots(2, 2, figsize=(10, 6))
for ax, count, step in zip(axes.flat, (10, 200, 50, 20), ({"days": 1}, {"days": 3}, {"hours": 1}, {"minutes": 7})):
    days = [first + k * datetime.timedelta(**step) for k in range(count)]
    ax.plot(days, range(count))
    ax.tick_params(axis="x", rotation=20)
places = mdates.AutoDateLocator()
axes[1, 0].xaxis.set_major_locator(places)
axes[1, 0].xaxis.set_major_formatter(mdates.ConciseDateFormatter(places))
plt.show()

days = [datetime.date(2020, 1, 1) + datetime.timedelta(days=k) for k in range(100)]
fig, ax = plt.subplots()
ax.bar(days[::5], range(20), width=3)
ax.axvline(datetime.date(2020, 2, 1), color="r")
ax.xaxis.set_major_locator(mdates.MonthLocator())
ax.xaxis.set_minor_locator(mdates.WeekdayLocator())
ax.xaxis.set_major_formatter(mdates.DateFormatter("%b %Y"))
fig.autofmt_xdate()
plt.show()
