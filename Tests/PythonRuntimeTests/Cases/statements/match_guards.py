def classify(n):
    match n:
        case int() if n < 0:
            return "negative"
        case int() if n == 0:
            return "zero"
        case int() if n % 2 == 0:
            return "even"
        case int():
            return "odd"
        case str(s) if (k := len(s)) > 3:
            return f"long string of {k}"
        case [x, y] if x > y:
            return "descending"
        case [x, y] if x == y:
            return "equal"
        case [x, y]:
            return "ascending"


for n in (-5, 0, 4, 7, "abcd", "abc", [2, 1], (1, 1), [1, 2]):
    print(repr(n), classify(n))
calls = []
match 3:
    case x if calls.append(("first", x)):
        print("not here")
    case y if calls.append(("second", y)) or y == 3:
        print("here", y)
print(calls, x, y)
try:
    match 1:
        case 1 if 1 / 0:
            pass
except ZeroDivisionError as e:
    print(e)
