import io
import sys

buffer = io.StringIO()
print("into", "the", "buffer", file=buffer)
print("again", end="", file=buffer)
print(repr(buffer.getvalue()))
print("to stdout", file=sys.stdout)
print("default", file=None)


class Upper:
    def write(self, text):
        sys.stdout.write(text.upper())

    def flush(self):
        sys.stdout.write("(flushed)\n")


print("through a class", 1, file=Upper())
print("flushing", end=" ", file=Upper(), flush=True)
parts = []


class Record:
    def write(self, text):
        parts.append(text)


print("a", "b", sep="-", end="!", file=Record())
print(parts)
try:
    print("x", file=5)
except AttributeError as e:
    print(e)
old, sys.stdout = sys.stdout, buffer
print("redirected")
sys.stdout = old
print(repr(buffer.getvalue()))
from contextlib import redirect_stdout

with redirect_stdout(io.StringIO()) as captured:
    print("captured", [1])
print(repr(captured.getvalue()))
