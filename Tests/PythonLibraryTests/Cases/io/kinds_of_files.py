# What kind of file a file is, files in memory kept for later, and sizes that are no int.
import io
import os
import pathlib
import pickle

path = pathlib.Path("kinds_of_files.txt")
try:
    path.write_bytes(b"abc")
    try:
        path.write_bytes("text")
    except TypeError as error:
        print(error)
    print(path.read_bytes(), path.samefile("kinds_of_files.txt"), path.is_mount(), path.is_fifo(), path.lstat().st_size)
    for mode in "r", "rb", "r+b", "wb":
        with open(path, mode) as file:
            kinds = [io.TextIOBase, io.BufferedIOBase, io.IOBase, io.TextIOWrapper, io.BufferedReader, io.BufferedWriter]
            print(mode, [isinstance(file, kind) for kind in kinds], type(file).__name__)
finally:
    path.unlink()
print(isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.IOBase), io.BlockingIOError is BlockingIOError)


class Two:
    def __index__(self):
        return 2


for file in io.StringIO("one\ntwo\n"), io.BytesIO(b"one\ntwo\n"):
    print(file.read(Two()), file.readline(Two()), file.tell(), file.seek(Two()), file.readlines(2))
    for method, argument in ("seek", 0.0), ("read", 1.5), ("readlines", ""), ("truncate", "1"):
        try:
            getattr(file, method)(argument)
        except TypeError as error:
            print(method, error)
    file.seek(4)
    file.note = "mine"
    again = pickle.loads(pickle.dumps(file))
    print(type(again), again.read(), again.note, again.getvalue())
with io.StringIO("x", newline="\r\n") as file:
    print(repr(pickle.loads(pickle.dumps(file)).getvalue()))
try:
    io.BytesIO([1, 2])
except TypeError as error:
    print(error)
