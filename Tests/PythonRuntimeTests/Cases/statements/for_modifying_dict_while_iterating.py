d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 0
except RuntimeError as e:
    print(e)
print(d)
d = {"a": 1, "b": 2}
for k in d:
    d[k] += 10
print(d)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
d = {"a": 1, "b": 2, "c": 3}
for k in list(d):
    if d[k] != 2:
        del d[k]
print(d)
d = {1: 1}
try:
    for k, v in d.items():
        d.pop(k)
        d[2] = 2
except RuntimeError as e:
    print(e)
s = {1}
try:
    for x in s:
        s.add(x + 1)
except RuntimeError as e:
    print(e)
