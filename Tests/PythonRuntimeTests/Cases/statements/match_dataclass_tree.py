from dataclasses import dataclass


@dataclass
class Num:
    value: float


@dataclass
class Add:
    left: object
    right: object


@dataclass
class Mul:
    left: object
    right: object


def simplify(e):
    match e:
        case Add(left, right):
            match simplify(left), simplify(right):
                case (Num(0), r):
                    return r
                case (l, Num(0)):
                    return l
                case (Num(a), Num(b)):
                    return Num(a + b)
                case (l, r):
                    return Add(l, r)
        case Mul(Num(0), _) | Mul(_, Num(0)):
            return Num(0)
        case Mul(Num(1), other) | Mul(other, Num(1)):
            return simplify(other)
        case _:
            return e


print(simplify(Add(Num(1), Num(2))))
print(simplify(Add(Num(0), Mul(Num(1), "x"))))
print(simplify(Mul("x", Num(0))))
print(simplify(Add("x", "y")))
print(simplify(Add(Mul(Num(3), Num(0)), "z")))
