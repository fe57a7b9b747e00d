# A file for what nobody needs, names of variables, hidden files, folders as bytes.
import contextlib
import os
import shutil
import time

with open(os.devnull, "w") as sink:
    print("unseen", file=sink)
    with contextlib.redirect_stdout(sink):
        print("unseen too")
with open(os.devnull) as file:
    print(repr(file.read()))

os.environ["LESSON"] = "one"
print(os.environ["LESSON"], (os.environ | {"LESSON": "two"})["LESSON"], ({"LESSON": "two"} | os.environ)["LESSON"])
for name, value in ("A=B", "x"), ("", "x"), ("A\0", "x"), ("A", "\0"), (1, "x"), ("A", 1):
    try:
        os.environ[name] = value
    except (OSError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
for other in {"A": "b"}.items(), [("A", "b")]:
    try:
        os.environ | other
    except TypeError as error:
        print("TypeError")

os.makedirs("nowhere/.hidden")
try:
    open("nowhere/.dot", "w").close()
    open("nowhere/plain", "w").close()
    print(sorted(os.listdir("nowhere")), sorted(os.listdir(b"nowhere")), sorted(entry.name for entry in os.scandir("nowhere")))
    print([(top, sorted(folders), sorted(files)) for top, folders, files in os.walk("nowhere")])
    import glob
    print(sorted(glob.glob("nowhere/*")), sorted(glob.glob("nowhere/.*")), glob.glob(b"nowhere/p*"))
    print(sorted(glob.glob("*", root_dir="nowhere", include_hidden=True)))
finally:
    shutil.rmtree("nowhere")

before = time.process_time()
time.sleep(0.2)
print(time.process_time() - before < 0.15, time.thread_time() >= 0, type(time.process_time_ns()))
