for args in (
    ("no_such_file.txt",), ("no_such_folder/x.txt", "w"), (".",), ("", ), ("no\0null",), ("x", "zz"),
    ("x", "rb", -1, "utf-8")
):
    try:
        open(*args)
    except Exception as e:
        print(
            type(e).__name__, "|", e, "|", getattr(e, "errno", None), getattr(e, "filename", None),
            getattr(e, "strerror", None)
        )
with open(__file__) as f:
    first = f.readline()
    print(f.closed, f.readable(), f.writable())
    try:
        f.write("x")
    except Exception as e:
        print(type(e).__name__, e)
try:
    f.read()
except ValueError as e:
    print(e)
try:
    with f:
        pass
except ValueError as e:
    print(e)
e = FileNotFoundError(2, "No such file or directory", "name.txt")
print(
    e.errno, e.filename, str(e), repr(e), type(OSError(2, "x")).__name__, type(OSError(13, "y")).__name__,
    type(OSError(17, "z")).__name__
)
print(isinstance(e, OSError), isinstance(e, LookupError), OSError("a", "b", "c").filename)
try:
    bytes([1, 2]).decode("ascii"), b"\xff\xfe".decode("utf-8")
except UnicodeDecodeError as e:
    print(e, "|", e.encoding, e.start, e.end, e.reason, e.object)
try:
    "naïve".encode("ascii")
except UnicodeEncodeError as e:
    print(e, "|", e.encoding, e.start, e.end, e.reason, e.object)
