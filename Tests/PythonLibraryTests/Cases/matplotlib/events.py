import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import PowerNorm, SymLogNorm
from matplotlib.ticker import EngFormatter


def attempt(name, call):
    try:
        print(name, call())
    except Exception as error:
        print(name, type(error).__name__, error)


def limits(ax):
    return [float(round(end, 9)) for end in (*ax.get_xlim(), *ax.get_ylim())]


fig, ax = plt.subplots()
rows = [np.array([3.0, 1.0, 2.0]), [4.0, 0.5]]
for events in ax.eventplot(rows, colors=["C0", "red"], lineoffsets=[0, 2], linelengths=[1, 0.5]):
    print(events.get_positions(), events.get_lineoffset(), events.get_linelength(), events.get_orientation(), events.get_color(), events.get_linewidth())
    print([segment.tolist() for segment in events.get_segments()])
print(limits(ax))
events, = plt.figure().gca().eventplot([1, 2], orientation="vertical", color="k", linewidths=2)
print(events.is_horizontal(), events.get_linewidth(), events.get_color(), limits(plt.gca()))
print([events.get_lineoffset() for events in plt.eventplot(rows)])
attempt("sizes", lambda: plt.eventplot(rows, lineoffsets=[1, 2, 3]))
attempt("none", lambda: plt.eventplot(rows, linelengths=[]))
attempt("orientation", lambda: plt.eventplot(rows, orientation="up"))
plt.close("all")

fig, ax = plt.subplots()
values = [2, 1, 3, 2]
line = ax.ecdf(values, label="share")
print(line.get_xdata(), line.get_ydata(), line.get_drawstyle(), limits(ax))
for look in ({"complementary": True}, {"orientation": "horizontal"}, {"weights": [1, 2, 3, 4]}, {"compress": True}):
    line = ax.ecdf(values, **look)
    print(np.asarray(line.get_xdata()).tolist(), np.round(np.asarray(line.get_ydata(), dtype=float), 9).tolist(), line.get_drawstyle())
attempt("drawstyle", lambda: ax.ecdf(values, ds="steps"))
attempt("nan", lambda: ax.ecdf([1, float("nan")]))
plt.close("all")

fig, ax = plt.subplots()
bars = ax.broken_barh([(1, 2), (5, 1)], (10, 4), facecolors=("tab:orange", "g"), align="center")
print([path.vertices.tolist() for path in bars.get_paths()], limits(ax))
inner = ax.inset_axes([0.5, 0.5, 0.4, 0.3])
print(inner, fig.axes == [ax], ax.child_axes == [inner], inner.get_zorder())
inner.plot([1, 2])
print(limits(inner), len(fig.axes), fig)
fig.legend(handles=[line], labels=["share"])
print(len(fig.axes))
plt.close("all")

fig, named = plt.subplot_mosaic("AB;CC", sharex=True)
print(list(named), named["A"], len(fig.axes))
fig, named = plt.subplot_mosaic([["left", "right"], ["left", "."]], width_ratios=[2, 1], layout="tight")
print(named)
fig, named = plt.subplot_mosaic("""
    AA
    .B
""", per_subplot_kw={"B": {"facecolor": "red"}})
print(list(named), named["B"].get_facecolor())
attempt("ragged", lambda: plt.subplot_mosaic([["A", "B"], ["C"]]))
attempt("corner", lambda: plt.subplot_mosaic([["A", "A"], ["A", "B"]]))
attempt("unknown", lambda: plt.subplot_mosaic("AB", per_subplot_kw={"Z": {}}))
plt.close("all")

for norm in (PowerNorm(0.5, 0, 4), PowerNorm(2), SymLogNorm(0.1, vmin=-10, vmax=10), SymLogNorm(1, linscale=0.5, base=2)):
    print(np.round(norm(np.array([-1.0, 0.0, 1.0, 4.0, 9.0])), 9).tolist(), norm.vmin, norm.vmax, np.round(norm.inverse(np.array([0.1, 0.5, 1.0])), 9).tolist())
attempt("linthresh", lambda: SymLogNorm(0))
attempt("base", lambda: SymLogNorm(1, base=1))

for form in (EngFormatter(), EngFormatter("Hz"), EngFormatter("s", places=1), EngFormatter(places=2, sep="")):
    print([form(value) for value in (0, 1, -12.5, 999.96, 1e3, 1.5e6, 2.2e-5, 1e40, 1e-33)])

ax = plt.figure().gca()
spine = ax.spines["left"]
print(spine.get_position())
for place in ("zero", "center", ("data", 2), ("axes", 0.25), ("outward", 10)):
    spine.set_position(place)
    print(spine.get_position())
attempt("word", lambda: spine.set_position("nowhere"))
attempt("pair", lambda: spine.set_position(("nowhere", 1)))
attempt("triple", lambda: spine.set_position((1, 2, 3)))

data = [1.0, 2.0, 3.0, 4.0, 20.0]
made = ax.boxplot([data, data], notch=True, showmeans=True, meanline=True, sym="gD", capwidths=0.1)
print(np.round(made["boxes"][0].get_xdata(), 9).tolist(), np.round(made["boxes"][0].get_ydata(), 6).tolist())
print(np.array(made["medians"][0].get_xdata()), np.array(made["means"][0].get_xdata()), made["means"][0].get_linestyle(), made["means"][0].get_color())
print(made["fliers"][0].get_marker(), made["fliers"][0].get_markerfacecolor(), np.round(made["caps"][0].get_xdata(), 9).tolist())

ax = plt.figure().add_subplot(projection="3d")
made = ax.bar3d([0, 1], [0, 0], 0, 0.5, 0.5, [1, 2], color=["r", "b"], shade=False)
print(made.get_facecolor().shape, made.get_facecolor()[::6].tolist())
