import io
import numpy as np

text = "1 2 3\n4 5 6\n# a remark\n\n7 8 9\n"
print(np.loadtxt(io.StringIO(text)), np.loadtxt(io.StringIO("1,2\n3,4\n"), delimiter=","), np.loadtxt(["1 2", "3 4"], dtype=int), sep="\n")
print(np.loadtxt(io.StringIO("a,b\n1,2\n"), delimiter=",", skiprows=1), np.loadtxt(io.StringIO("1\n2\n")), np.loadtxt(io.StringIO(text), usecols=(0, 2)), np.loadtxt(io.StringIO(text), unpack=True)[0], sep="\n")
print(np.genfromtxt(io.StringIO("1,2\n3,\n"), delimiter=","), np.genfromtxt(io.StringIO("x,y\n1,2\n3,4\n"), delimiter=",", skip_header=1), sep="\n")
out = io.StringIO()
np.savetxt(out, np.array([[1.5, 2], [3, 4]]))
print(out.getvalue())
out = io.StringIO()
np.savetxt(out, np.arange(3), fmt="%d", header="numbers", footer="end")
print(out.getvalue())
out = io.StringIO()
np.savetxt(out, [[1, 2.5], [3, 4]], fmt="%.2f", delimiter=",")
print(out.getvalue())
try:
    np.loadtxt(io.StringIO("1 2\n3\n"))
except ValueError as e:
    print(e)
try:
    np.loadtxt(io.StringIO("1 x\n"))
except ValueError as e:
    print(e)
