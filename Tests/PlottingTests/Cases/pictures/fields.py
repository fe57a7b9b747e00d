import matplotlib.pyplot as plt
import numpy as np

rng = np.random.RandomState(1)
x, y = rng.rand(2, 60)
z = np.sin(5 * x) * np.cos(4 * y)
fig, axes = plt.subplots(1, 2, figsize=(8, 3.5))
axes[0].tricontourf(x, y, z, 8)
axes[0].triplot(x, y, "k.-", lw=0.5)
axes[1].tripcolor(x, y, z, cmap="jet", edgecolors="k")
plt.show()

points = rng.randn(1500, 2)
plt.hexbin(points[:, 0], points[:, 1], gridsize=20, cmap="Blues")
plt.colorbar(label="count")
plt.show()

Y, X = np.mgrid[-3:3:20j, -3:3:20j]
U, V = -1 - X ** 2 + Y, 1 + X - Y ** 2
plt.streamplot(X, Y, U, V, color=np.hypot(U, V), density=0.4, cmap="autumn")
plt.barbs(X[::5, ::5], Y[::5, ::5], 10 * U[::5, ::5], 10 * V[::5, ::5], length=5)
plt.show()
