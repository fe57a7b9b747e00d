import numpy as np
import matplotlib.pyplot as plt
from matplotlib import colors, cm
from matplotlib.colors import BoundaryNorm, LinearSegmentedColormap, ListedColormap, LogNorm, Normalize

for name in ["r", "C0", "C15", "tab:orange", "0.25", "none", "white", "rebeccapurple", "#abc", "#ff000080", "Navy", (1, 0, 0), (0.1, 0.2, 0.3, 0.4), ("g", 0.3)]:
    print(name, colors.to_rgba(name), colors.to_hex(name), colors.to_hex(name, keep_alpha=True))
print(colors.to_rgb("C1"), colors.rgb2hex((1, 0.5, 0)), colors.to_rgba("b", 0.5))
print(colors.to_rgba_array(["r", "0.5", "#00ff00"]))
print(colors.to_rgba_array("none").shape, colors.is_color_like("nope"), colors.is_color_like("C3"), colors.is_color_like((1, 2, 3)))
for cmap in [plt.cm.tab10, plt.cm.gray_r, plt.cm.gray]:
    print(cmap.name, cmap.N, [tuple(round(float(x), 6) for x in cmap(v)) for v in (0.0, 0.25, 0.5, 1.0, -1.0, 2.0, 0, 1, 255)])
print(plt.cm.gray(np.array([[0.0, 0.5], [np.nan, 1.0]])).round(5))
print(plt.cm.gray([0.1, 0.9], alpha=0.3).round(5), plt.cm.gray(np.array([0.1, 0.6]), bytes=True))
listed = ListedColormap(["#FF0000", "#00FF00", "#0000FF"])
print(listed.name, listed.N, listed.colors, listed(0), listed(1), listed(2), listed(0.5), listed(np.array([0, 1, 2])))
mixed = LinearSegmentedColormap.from_list("mixed", ["white", "red"], N=5)
print(mixed.name, mixed.N, mixed(np.arange(5)).round(4).tolist())
print(plt.get_cmap("gray", 4)(np.arange(4)).round(4).tolist(), plt.cm.viridis.reversed().name)
norm = Normalize(0, 10)
print(norm(5), norm([0, 5, 20]).tolist(), norm.inverse(0.3), norm.vmin, norm.vmax, Normalize(clip=False)([1, 2, 3]).tolist(), Normalize(1, 1)(1))
print(LogNorm(1, 1000)(10).round(6), LogNorm(1, 100)([1, 10, 100]).tolist(), BoundaryNorm([0, 1, 2, 5], 3)([0.5, 1.5, 3, 9]))
mappable = cm.ScalarMappable(norm=Normalize(0, 2), cmap="gray")
print(mappable.to_rgba([0, 1, 2]).round(4), mappable.get_clim(), mappable.get_cmap().name)
print("viridis" in plt.colormaps(), "nomap" in plt.colormaps())
print([round(x, 6) for x in plt.rcParams["axes.prop_cycle"].by_key()["color"][3]])
