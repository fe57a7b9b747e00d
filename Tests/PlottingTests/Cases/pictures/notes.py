import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 10, 50)
fig, ax = plt.subplots()
ax.plot(x, np.sin(x))
ax.annotate("peak", xy=(np.pi/2, 1), xytext=(3, 0.7), arrowprops=dict(arrowstyle="->"))
ax.annotate("local min", xy=(3*np.pi/2, -1), xytext=(6, -0.6), arrowprops=dict(facecolor="black", shrink=0.05))
ax.text(8, 0.5, "note", bbox=dict(facecolor="yellow", alpha=0.5), fontsize=12)
ax.text(0.02, 0.05, r"$\alpha^2 + \frac{1}{2}\beta_i = \sum_{i=1}^n x_i$", transform=ax.transAxes, fontsize=14)
ax.axhline(0, color="gray", lw=0.5, ls="--"); ax.axvline(5, color="r", ls=":")
ax.set_title(r"$y = \sin(x)$"); ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
