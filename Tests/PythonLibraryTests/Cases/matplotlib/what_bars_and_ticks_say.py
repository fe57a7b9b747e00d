# Numbers of bars as they were given, and what axes, legends and ticks print as.
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

bars = plt.bar(["a", "b"], [3, 5])
first = bars[0]
print(bars, first, first.get_height(), first.get_width(), first.get_x(), first.get_y(), first.get_xy(), bars.datavalues)
for bar in plt.bar(range(2), [3, 4]):
    print(f"{bar.get_height()} {bar.get_x() + bar.get_width() / 2} {bar.get_height():.1f}")
print([bar.get_width() for bar in plt.barh(["a", "b"], [3, 5])], [bar.get_height() for bar in plt.bar([1, 2], [3.5, 5])])
print([bar.get_y() for bar in plt.bar([1, 2], np.array([3, 5]), bottom=[1, 2])], plt.hist([1, 2, 2])[2][0].get_height())
first.set_height(7)
first.set_width(1)
first.set_xy((2, 3))
print(first.get_height(), first.get_width(), first.get_xy())

fig, ax = plt.subplots()
ax.plot([1, 2], label="line")
ax.plot([2, 1], label="other")
ax.text(0, 1, "words")
ax.add_patch(plt.Rectangle((0, 0), 1, 1))
print(ax.lines, ax.texts, ax.patches, ax.collections, ax.images, len(ax.lines), ax.lines[0].get_label())
print(ax.legend())
print([type(tick).__name__ for tick in ax.set_xticks([0, 1])], [type(tick).__name__ for tick in ax.set_yticks([1.0, 1.5, 2])])
print(ax.get_xticks(), ax.get_yticks(), ax.set_xticklabels(["low", "high"]))
ticks, labels = plt.xticks([0, 1], ["a", "b"])
print([type(tick).__name__ for tick in ticks], labels)
