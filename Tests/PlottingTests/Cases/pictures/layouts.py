import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.axes_grid1 import make_axes_locatable

cells = np.arange(12).reshape(3, 4)
fig, axes = plt.subplots(2, 2, layout="constrained")
for ax in axes.flat:
    mesh = ax.pcolormesh(cells)
    ax.set_title("title")
    ax.set_xlabel("x")
fig.colorbar(mesh, ax=axes[:, 1], shrink=0.7)
fig.colorbar(mesh, ax=axes[0, 0], location="top", extend="both")
fig.suptitle("constrained")
plt.show()

fig, axes = plt.subplots(2, 2)
for k, ax in enumerate(axes.flat):
    ax.plot([1, 2 ** k])
    ax.set_title(f"title {k}")
    ax.set_ylabel("y")
plt.tight_layout()
plt.show()

fig, ax = plt.subplots()
image = ax.imshow(cells)
fig.colorbar(image, cax=make_axes_locatable(ax).append_axes("right", size="5%", pad=0.05))
plt.show()

fig = plt.figure(layout="constrained", figsize=(8, 3))
left, right = fig.subfigures(1, 2, wspace=0.07)
left.set_facecolor("0.85")
left.suptitle("left")
left.subplots(1, 2, sharey=True)
right.subplots(2, 1)
plt.show()
