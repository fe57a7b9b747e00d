import sys

n = sys.stdout.write("text without newline")
sys.stdout.write("\n")
print(n)
print(sys.stdout.write("é中\n"))
sys.stdout.writelines(["one\n", "two\n"])
sys.stdout.flush()
for bad in (5, None, b"bytes", ["x"]):
    try:
        sys.stdout.write(bad)
    except TypeError as e:
        print(e)
write = sys.stdout.write
write("alias\n")
print("mixed", end=" ")
sys.stdout.write("order ")
print("kept")
print(sys.stdout.writable(), sys.stdout.readable(), sys.stdout.encoding.lower(), sys.stdout.name)
for i in range(3):
    sys.stdout.write(f"\rstep {i}")
sys.stdout.write("\n")
print("a\rb", "tab\there", "bell" + "\x07" * 0, sep="|")
print("done", file=sys.stdout, flush=True)
