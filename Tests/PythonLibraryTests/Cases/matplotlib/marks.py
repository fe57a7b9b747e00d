import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.lines import Line2D
from matplotlib.markers import MarkerStyle


def attempt(name, call):
    try:
        print(name, call())
    except Exception as error:
        print(name, type(error).__name__, error)


x = np.linspace(0.1, 6, 5)
markers, stems, base = plt.stem(x, np.exp(np.sin(x)), linefmt="grey", markerfmt="D", bottom=1.1)
print(markers.get_marker(), markers.get_color(), markers.get_linestyle(), base.get_ydata(), base.get_color())
markers, stems, base = plt.stem(x, x, "g--", markerfmt="", basefmt=" ")
print(repr(markers.get_marker()), markers.get_linestyle(), repr(base.get_linestyle()))
markers, stems, base = plt.stem(x, x, linefmt="C1:", markerfmt="x-")
print(repr(markers.get_marker()), markers.get_linestyle(), markers.get_color())
plt.close("all")

data = np.random.default_rng(0).normal(size=(30, 3))
fig, ax = plt.subplots()
n, bins, groups = ax.hist(data, bins=4, facecolor=["green", "orange", "red"], edgecolor=["black", "none", "w"], linewidth=[1, 2, 3])
for group in groups:
    print(group[0].get_facecolor(), group[0].get_edgecolor(), group[0].get_linewidth())
n, bins, groups = ax.hist(data, bins=4, histtype="step", edgecolor=["green", "orange", "red"], hatch=["/", ".", "x"])
for group in groups:
    print(group[0].get_edgecolor(), group[0].get_hatch())
plt.close("all")

fig, ax = plt.subplots()
upper = np.array([1, 0] * 3, dtype=bool)
made = ax.errorbar(range(6), range(6), xerr=0.1, yerr=0.5, uplims=upper, lolims=~upper, xlolims=True)
print(made, [line.get_marker() for line in made[1]], [len(line.get_xdata()) for line in made[1]])
print([segment.tolist() for segment in made[2][1].get_segments()])
made = ax.errorbar(range(6), range(6), yerr=0.5, uplims=upper, capsize=3)
print([(line.get_marker(), line.get_markersize(), len(line.get_xdata())) for line in made[1]])
plt.close("all")

print(Line2D.markers)
print(Line2D.filled_markers, Line2D.fillStyles, list(Line2D.drawStyles), len(Line2D.lineStyles))
line, = plt.plot([1, 2], [1, 2], marker=[(-1, -0.5), (1, 0.5)])
print(line.get_marker(), MarkerStyle(5).get_marker())
for marker in (11, 12, [(1, 2, 3)], [1, 2], "nonsense"):
    attempt(marker, lambda: plt.plot([1], [1], marker=marker)[0].get_marker())

for form in ("C1-", "red", "r", "g--", "C12:", "tab:blue", "0.5", " ", "1", "g -", "- ", "C-", "rb", "oo", "?"):
    attempt(form, lambda: [f(plt.plot([1, 2], [1, 2], form, scalex=False)[0]) for f in (Line2D.get_color, Line2D.get_linestyle, Line2D.get_marker)])

fig, ax = plt.subplots()
ax.tick_params(axis="y", size=25, width=3)
for which in ("left", "center", "right"):
    print(ax.set_xlabel("along", loc=which).get_horizontalalignment(), ax.xaxis.get_label().get_position()[0])
for which in ("bottom", "center", "top"):
    print(ax.set_ylabel("across", loc=which).get_horizontalalignment(), ax.yaxis.get_label().get_position()[1])
attempt("xlabel", lambda: ax.set_xlabel("along", loc="top"))
attempt("ylabel", lambda: ax.set_ylabel("along", loc="left"))
from mpl_toolkits.mplot3d import axes3d
X, Y, Z = axes3d.get_test_data(0.5)
print(X.shape, X[0, :3], Y[:3, 0], Z.min().round(9), Z.max().round(9))
