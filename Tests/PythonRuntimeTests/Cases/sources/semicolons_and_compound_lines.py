x = 1; y = 2; print(x, y)
x = 1;
if x: y = 3; print("then", y)
if not x: print("no"); print("never")
else: print("else"); print("part")
for i in range(2): print(i); print("-")
while x: x -= 1; print("loop", x)
def f(a): b = a; return b
class C: p = 1; q = 2; r = p + q
print(f(5), C.r)
try: 1 / 0
except ZeroDivisionError as e: print(e); print("handled")
finally: print("finally");
with open(__file__) as g: pass; print(g.closed)
print(g.closed); del x; print("x" in globals())
lambda: 0; 1; "text"; [1]
import math; from math import pi; print(pi == math.pi)
pass; pass; ...
global_ = 1; assert global_; print("end");
