import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-3, 3, 60); y = np.linspace(-2, 2, 50)
X, Y = np.meshgrid(x, y)
Z = (1 - X/2 + X**5 + Y**3) * np.exp(-X**2 - Y**2)
fig, axs = plt.subplots(1, 2, figsize=(9, 4))
axs[0].contourf(X, Y, Z, 12, cmap="viridis")
axs[0].contour(X, Y, Z, colors="k", linewidths=0.5)
axs[0].set_title("filled")
axs[1].contour(X, Y, Z, levels=[-0.5, 0, 0.25, 0.5], cmap="coolwarm")
axs[1].grid(True)
plt.show()
