def f():
    for i in range(5):
        try:
            if i == 2:
                raise ValueError(i)
            print("body", i)
        finally:
            if i == 2:
                continue
            if i == 3:
                break
    return i


print(f())


def g():
    while True:
        try:
            return "from try"
        finally:
            break
    return "after loop"


print(g())


def h():
    out = []
    for i in range(3):
        try:
            1 / i
        except ZeroDivisionError:
            out.append("zero")
            continue
        finally:
            out.append(i)
        out.append("end")
    return out


print(h())


def k():
    for x in "ab":
        try:
            return x
        finally:
            continue
    return "the continue cancelled both returns"


print(k())
