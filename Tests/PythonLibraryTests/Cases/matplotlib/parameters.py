import matplotlib
import matplotlib.pyplot as plt

for name in ["figure.figsize", "figure.dpi", "lines.linewidth", "lines.markersize", "font.size", "font.family", "axes.grid", "axes.facecolor",
             "image.cmap", "image.interpolation", "legend.loc", "axes.titlesize", "savefig.dpi", "text.usetex", "axes.xmargin", "grid.color"]:
    print(name, repr(plt.rcParams[name]))
plt.rcParams["lines.linewidth"] = 3
plt.rcParams["axes.grid"] = "yes"
plt.rcParams.update({"font.size": "9", "figure.figsize": (3, 2)})
print(plt.rcParams["lines.linewidth"], plt.rcParams["axes.grid"], plt.rcParams["font.size"], plt.figure().get_size_inches())
print(plt.plot([1])[0].get_linewidth())
plt.rc("lines", linewidth=5, ls="--")
print(plt.rcParams["lines.linewidth"], plt.rcParams["lines.linestyle"])
plt.rcdefaults()
print(plt.rcParams["lines.linewidth"], plt.rcParams["axes.grid"])
with plt.rc_context({"lines.linewidth": 7}):
    print(plt.rcParams["lines.linewidth"])
print(plt.rcParams["lines.linewidth"], "lines.linewidth" in plt.rcParams, "nokey" in plt.rcParams)
for style in ["ggplot", "bmh", "dark_background", "seaborn-v0_8", "fivethirtyeight", "classic", "grayscale", "default"]:
    print(style, style in plt.style.available)
with plt.style.context("ggplot"):
    print(plt.rcParams["axes.facecolor"], plt.rcParams["axes.grid"])
print(plt.rcParams["axes.facecolor"], plt.rcParams["axes.grid"])
plt.style.use("ggplot")
print(plt.rcParams["axes.facecolor"], plt.rcParams["patch.linewidth"])
plt.style.use("default")
plt.gray()
print(plt.rcParams["image.cmap"], plt.rcParams["axes.facecolor"])
matplotlib.rc("image", cmap="jet")
print(matplotlib.rcParams["image.cmap"], matplotlib.rcParams is plt.rcParams)
