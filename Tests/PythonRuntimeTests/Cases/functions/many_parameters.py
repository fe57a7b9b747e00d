def f(a, b, c, d, e, g=6, h=7, i=8, *j, k, l=12, **m):
    return a + b + c + d + e + g + h + i + sum(j) + k + l + sum(m.values())


print(f(1, 2, 3, 4, 5, k=11))
print(f(1, 2, 3, 4, 5, 60, 70, 80, 9, 10, k=11, l=0, z=100))
print(f(*range(10), k=0), f(k=1, e=5, d=4, c=3, b=2, a=1, zz=1000))
names = ", ".join(f"p{n}" for n in range(60))
scope = {}
exec(f"def wide({names}): return [{names}]", scope)
print(scope["wide"](*range(60))[-3:])
try:
    scope["wide"](*range(57))
except TypeError as e:
    print(e)
try:
    scope["wide"]()
except TypeError as e:
    print(str(e)[:60])
print((lambda *a: len(a))(*range(1000)), (lambda **k: len(k))(**{f"k{n}": n for n in range(300)}))
print(max(*range(500)), len([*range(400)]))
