import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.use("agg")

x = np.arange(5.0)
fig, ax = plt.subplots()
layers = ax.stackplot(x, [1, 2, 3, 2, 1], [2, 2, 2, 2, 2], labels=["a", "b"])
print(len(layers), [type(layer).__name__ for layer in layers], [layer.get_label() for layer in layers])
print(ax.get_ylim(), ax.get_xlim())
print([tuple(layer.get_facecolor()[0].round(3).tolist()) for layer in layers])
try:
    ax.stackplot(x, x, baseline="top")
except ValueError as error:
    print(error)

fig, ax = plt.subplots()
shapes = ax.violinplot([np.array([1.0, 2, 2, 3, 5]), np.array([0.0, 1, 4])], showmeans=True, showmedians=True)
print(sorted(shapes), len(shapes["bodies"]))
print([one.tolist() for one in shapes["cmeans"].get_segments()[0]])
print(shapes["cbars"].get_segments()[1].tolist())
print(np.round(ax.get_xlim(), 6).tolist(), np.round(ax.get_ylim(), 6).tolist())
body = shapes["bodies"][0].get_paths()[0].vertices
print(body.shape[1], round(float(body[:, 0].max()), 4), round(float(body[:, 0].min()), 4), shapes["bodies"][0].get_alpha())
try:
    ax.violinplot([[1, 2], [3, 4]], positions=[1])
except ValueError as error:
    print(error)

fig, ax = plt.subplots()
first, second = np.array([0.0, 2, 0, 2]), np.ones(4)
area = ax.fill_between(np.arange(4.0), first, second, where=first > second, interpolate=True)
print([path.vertices.round(3).tolist() for path in area.get_paths()])

X, Y = np.meshgrid(np.arange(4), np.arange(3))
Z = X + Y > 2
print(plt.contourf(X, Y, Z).levels.tolist(), plt.contour(X, Y, Z).levels.tolist())

fig, ax = plt.subplots()
counts, edges, bars = ax.hist([1, 2, 2, 3], 3, facecolor="g", alpha=0.75)
print(bars[0].get_facecolor(), ax.fill([0, 1, 1], [0, 0, 1], "c", ec="k")[0].get_edgecolor())
print(ax.bar([1], [2], hatch="//")[0].get_hatch())

ax = plt.matshow(np.eye(3)).axes
print(ax.figure.get_size_inches().tolist(), np.round(ax.get_position().bounds, 6).tolist())
print(plt.matshow(np.zeros((10, 40))).figure.get_size_inches().tolist())

fig, ax = plt.subplots()
ax.plot([0, 1, 2])
labels = ax.get_xticklabels()
plt.setp(labels, rotation=30, ha="right")
print(labels[0].get_rotation(), labels[0].get_horizontalalignment(), len(labels))
text = ax.set_title("t", fontproperties={"size": 20, "weight": "bold"})
print(text.get_fontsize(), text.get_fontweight())
fig, ax = plt.subplots(subplot_kw={"projection": "polar"})
line, = ax.plot([0, np.pi / 2], [1, 2])
print(ax.name, ax.get_rmax().round(6), ax.get_theta_direction(), ax.get_theta_offset())
ax.set_theta_zero_location("N")
ax.set_theta_direction(-1)
ax.set_rmax(3)
print(ax.get_theta_offset(), ax.get_theta_direction(), ax.get_rmax(), ax.get_rmin())
