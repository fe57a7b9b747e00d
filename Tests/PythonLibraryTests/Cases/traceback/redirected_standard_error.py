import contextlib
import io
import sys
import traceback


def broken():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("wrong") from error


buffer = io.StringIO()
try:
    broken()
except ValueError:
    with contextlib.redirect_stderr(buffer):
        traceback.print_exc()
        sys.excepthook(*sys.exc_info())
lines = buffer.getvalue().splitlines()
print(len(lines), lines[-1], lines[: len(lines) // 2] == lines[len(lines) // 2 :])


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_lineno)
    if kind is KeyError:
        raise RuntimeError("in the hook")


sys.excepthook = hook
try:
    {}["caught"]
except KeyError as error:
    print("caught", error)
{}["not caught"]
