"""What a module says it exports is there."""
names = """abc argparse array ast atexit base64 bisect calendar cmath collections colorsys contextlib copy csv dataclasses datetime decimal difflib
enum fnmatch fractions functools glob graphlib hashlib heapq html importlib inspect io itertools json keyword logging math numbers operator os
os.path pathlib pickle platform pprint queue random re shutil statistics string struct sys textwrap time timeit traceback types typing
unicodedata unittest warnings numpy numpy.linalg numpy.random matplotlib.pyplot torch torch.nn torch.optim torch.utils.data sklearn.datasets
sklearn.metrics IPython.display tqdm graphviz""".split()
for name in names:
    space = {}
    exec(f"from {name} import *", space)
    print(name, len(space) > 1)
exec("from re import *", globals())
print(sub(r"\d", "#", "a1b2"), findall(r"\w", "a b"), I)
