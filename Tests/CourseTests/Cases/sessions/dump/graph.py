from micrograd.engine import Value

a = Value(2)
b = Value(-3.0)
c = a * b + a
c.backward()
