def f(trace):
    try:
        trace.append(1)
        try:
            trace.append(2)
            try:
                trace.append(3)
                raise KeyError("deep")
            finally:
                trace.append("f3")
        except ValueError:
            trace.append("wrong")
        finally:
            trace.append("f2")
    except KeyError as e:
        trace.append(repr(e))
        return "handled"
    finally:
        trace.append("f1")


trace = []
print(f(trace), trace)


def g():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")


print(g())


def count():
    n = 0
    while True:
        try:
            try:
                n += 1
                if n > 3:
                    return n
                continue
            finally:
                n += 10
        finally:
            n += 100


print(count())
