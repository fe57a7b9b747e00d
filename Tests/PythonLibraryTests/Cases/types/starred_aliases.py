# Generic types behind a star, and sizes of a terminal that nobody looks at.
import os
import shutil

starred, = tuple[int, str]
print(starred, starred.__unpacked__, starred == tuple[int, str], (*list[int],), list(dict[str, int]))
print(starred == list(tuple[int, str])[0], starred.__args__, starred.__origin__)
a, *b = *set[int], 1
print(a, b)
for value in "100", "x", "0":
    os.environ["COLUMNS"] = value
    print(shutil.get_terminal_size().columns, shutil.get_terminal_size((20, 5)))
