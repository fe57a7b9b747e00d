import matplotlib.pyplot as plt
import numpy as np

fig, (ax, other) = plt.subplots(1, 2, figsize=(9, 4))
ax.stairs([1, 3, 2], [0, 1, 2, 4], fill=True, color="y")
ax.stairs([2, 1, 4], baseline=None, lw=3)
ax.table(cellText=[["1", "2"], ["3", "4"]], rowLabels=["a", "b"], colLabels=["x", "y"], loc="bottom")
ax.set_xticks([])
x = np.arange(0, 360)
other.plot(x, np.sin(np.deg2rad(x)), markevery=30, marker="o", fillstyle="left")
other.secondary_xaxis("top", functions=(np.deg2rad, np.rad2deg)).set_xlabel("rad")
plt.show()

plt.plot(x, np.cos(np.deg2rad(x)), "--", gapcolor="y", lw=4, label="gaps")
plt.plot(x, np.sin(np.deg2rad(x)), marker="$s$", markevery=0.1, ms=10, label="letters")
plt.legend(loc="lower left", mode="expand", ncols=2, bbox_to_anchor=(0, 1.02, 1, 0.1), borderaxespad=0, numpoints=2)
plt.show()
