import numpy as np
import matplotlib.pyplot as plt
from matplotlib import ticker
from matplotlib.colors import BoundaryNorm, CenteredNorm, TwoSlopeNorm

print(ticker.SymmetricalLogLocator(base=10, linthresh=1).tick_values(-150, 2000).tolist())
print(np.round(ticker.LogLocator(subs=(1, 2, 5)).tick_values(1, 100), 6).tolist()[:6])
print(ticker.AsinhLocator(1.0).tick_values(-100, 100).tolist())
print(np.round(ticker.LogitLocator().tick_values(0.001, 0.99), 6).tolist())
print([ticker.LogFormatterSciNotation()(v) for v in (0.01, 1, 1000, 2000)])
print([ticker.LogFormatterMathtext()(v) for v in (0, 100, -10)])
print([float(v) for v in ticker.IndexLocator(2, 0.5).tick_values(0, 7)])
print(BoundaryNorm([0, 1, 2, 4], 256)([-1, 0.5, 1.5, 3, 5]).tolist(), BoundaryNorm([0, 1, 2], 4, extend="both")([-1, 0.5, 1.5, 3]).tolist())
print(TwoSlopeNorm(0, -1, 10)([-1, -0.5, 0, 5, 10]).tolist(), CenteredNorm(halfrange=2)([-2, 0, 1]).tolist())
fig, ax = plt.subplots()
ax.axhline(0.4)
print([float(v) for v in ax.get_ylim()])
ax.axhline(3)
print([round(float(v), 6) for v in ax.get_ylim()])
ax.plot([1, 2], [1, 100])
ax.set_yscale("symlog", linthresh=10)
print(ax.get_yscale(), [round(float(v), 4) for v in ax.get_ylim()])
try:
    ax.set_yscale("log", linthresh=3)
except TypeError as error:
    print(error)
print(ax.xaxis.get_major_locator().__class__.__name__, ax.get_xaxis().get_label_position())
fig.subplots_adjust(left=0.2)
fig, axes = plt.subplots(2, 2)
for one in axes.flat:
    one.set_title("t")
fig.tight_layout()
print(len(axes[0, 0].pie([1, 2], labels=["a", "b"], autopct="%d%%")[:]), axes[0, 1].violinplot([1, 2, 3, 4]).keys() == {"bodies", "cmaxes", "cmins", "cbars"})
plt.close("all")
