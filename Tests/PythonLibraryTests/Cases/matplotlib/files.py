import io
import numpy as np
import matplotlib.image as mpimg
import matplotlib.pyplot as plt

picture = np.arange(24).reshape(2, 4, 3) / 24


def back(array, **kwargs):
    file = io.BytesIO()
    plt.imsave(file, array, format="png", **kwargs)
    file.seek(0)
    return plt.imread(file)


again = back(picture)
print(again.shape, again.dtype, again[0, 1], again[1, 3])
print(back(picture[..., 0], cmap="gray")[..., 0])
print(back(picture[..., 0], cmap="gray", vmin=0, vmax=2)[0, :2])
print(back(picture[..., 0], origin="lower", cmap="gray")[0, :, 0])
print(back((picture * 255).astype(np.uint8))[0, 1])
cover = np.ones((2, 2, 4))
cover[0, 0] = [1, 0.5, 0, 0.25]
print(back(cover)[0])
plt.figure(figsize=(2, 1), dpi=50)
plt.plot([1, 2])
file = io.BytesIO()
plt.savefig(file)
print(file.getvalue()[:8], plt.imread(io.BytesIO(file.getvalue())).shape)
file = io.BytesIO()
plt.savefig(file, dpi=100, format="png")
print(mpimg.imread(io.BytesIO(file.getvalue())).shape)
plt.imshow(again)
for array in [np.ones((2, 2, 3)) * 2.0, np.zeros((2, 2, 3), dtype=int)]:
    try:
        back(array)
    except ValueError as problem:
        print(problem)
for name in ["nowhere.png", "https://example.org/a.png"]:
    try:
        plt.imread(name)
    except (OSError, ValueError) as problem:
        print(type(problem).__name__, problem)
plt.close("all")
