from micrograd.engine import Value

for x in (-2.5, -1, 0, 0.3, 2, 7.25):
    v = Value(x)
    row = [v.tanh(), v.exp(), v.sigmoid()] + ([v.log()] if x > 0 else [])
    for out in row:
        out.backward()
        print(out, out._op, v.grad)
        v.grad = 0
x = Value(0.7)
y = ((x.exp() - 1) / (x.exp() + 1)).tanh().log().sigmoid() if False else ((x * 2).exp() - 1) / ((x * 2).exp() + 1)
y.backward()
print(y, x)
for attempt in (lambda: Value(1000).exp(), lambda: Value(-1).log(), lambda: Value(0).log()):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
