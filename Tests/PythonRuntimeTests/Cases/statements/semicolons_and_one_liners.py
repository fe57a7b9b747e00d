a = 1; b = 2; print(a, b);
if a: print("one"); print("two")
for i in range(2): print(i, end=" "); print("-", end=" ")
print()
while b: b -= 1; print("b", b)
else: print("else"); print("on one line")
def f(x): y = x * 2; return y + 1
print(f(3))
class C: x = 1; y = 2
print(C.x, C.y)
try: 1 / 0
except ZeroDivisionError: print("caught"); print("still caught")
finally: print("finally")
with open(__file__) as g: line = g.readline(); print(line.strip())
if False: print("skipped"); print("skipped too")
print("end"); pass; ...
match 1:
    case 1: print("one"); print("matched")
lam = lambda: (print("lambda"), print("body")); lam()
