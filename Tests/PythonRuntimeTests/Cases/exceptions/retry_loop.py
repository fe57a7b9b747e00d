class Flaky:
    def __init__(self, failures):
        self.failures, self.calls = failures, 0

    def __call__(self):
        self.calls += 1
        if self.calls <= self.failures:
            raise ConnectionError(f"attempt {self.calls}")
        return f"ok after {self.calls}"


def retry(f, times):
    last = None
    for i in range(times):
        try:
            return f()
        except ConnectionError as e:
            print("failed:", e)
            last = e
    raise RuntimeError(f"gave up after {times}") from last


print(retry(Flaky(0), 3))
print(retry(Flaky(2), 3))
try:
    retry(Flaky(9), 2)
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))


def parse_all(texts):
    good, bad = [], []
    for t in texts:
        try:
            n = float(t)
        except ValueError as e:
            bad.append(str(e))
        except TypeError:
            bad.append(type(t).__name__)
        else:
            good.append(n)
        finally:
            print("looked at", t)
    return good, bad


print(parse_all(["1", "x", None, "2.5", ""]))
