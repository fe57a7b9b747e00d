class Color:
    RED = "red"
    GREEN = "green"


class deep:
    class inner:
        LIMIT = 10


def pick(x):
    match x:
        case Color.RED:
            return "stop"
        case Color.GREEN:
            return "go"
        case deep.inner.LIMIT:
            return "limit"
        case other:
            return f"captured {other!r}"


for x in ("red", "green", 10, 10.0, "blue", None):
    print(pick(x))
match 5:
    case captured:
        pass
print(captured)
match [1, [2, 3]]:
    case [a, [b, _]] as whole:
        print(a, b, whole)
try:
    print(_)
except NameError as e:
    print(e)
match = {"match": 1}
print(match["match"])
case = 3
_ = case
print(_)
match[case] = case
print(match)
