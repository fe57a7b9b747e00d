values = [3, 2, 0, 5]
print(list(iter(values.pop, 0)), values)
calls = []


def tick():
    calls.append(len(calls))
    return len(calls)


print(list(iter(tick, 4)), calls)
lines = ["a\n", "b\n", "", "c"]
source = iter(lines)
print([line.strip() for line in iter(lambda: next(source), "")], list(source))
it = iter(int, 1)
print([next(it) for _ in range(3)], type(it).__name__)
print(list(iter(lambda: None, None)), list(iter(["end"].pop, "end")))
try:
    list(iter([1, 2].pop, "never"))
except IndexError as e:
    print(e)
try:
    iter([1, 2], 1)
except TypeError as e:
    print(e)
n = 0


class Dice:
    def __call__(self):
        global n
        n = (n * 7 + 3) % 11
        return n


print(list(iter(Dice(), 0)))
