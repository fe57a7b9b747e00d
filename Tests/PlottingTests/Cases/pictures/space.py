import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 20)
X, Y = np.meshgrid(x, x)
Z = np.sin(np.hypot(X, Y))
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(2, 2, 1, projection="3d")
ax.contour3D(X, Y, Z, 20, cmap="viridis")
ax = fig.add_subplot(2, 2, 2, projection="3d")
ax.plot_trisurf(X.ravel(), Y.ravel(), Z.ravel(), cmap="viridis", edgecolor="none", triangles=[[k, k + 1, k + 20] for k in range(370) if k % 20 < 19])
ax = fig.add_subplot(2, 2, 3, projection="3d")
ax.quiver(X[::5, ::5], Y[::5, ::5], Z[::5, ::5], 0.5, 0.2, 1, length=0.5, color="r")
ax.stem(x[::4], x[::4], x[::4] ** 2 / 9)
ax = fig.add_subplot(2, 2, 4, projection="3d", proj_type="ortho")
ax.plot_wireframe(X, Y, Z, rstride=3, cstride=0)
ax.bar([0, 1, 2], [1, 2, 1], zs=2, zdir="y", color="g", alpha=0.5)
plt.show()
