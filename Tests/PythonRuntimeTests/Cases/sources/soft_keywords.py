match = "a name"
case = [1, 2]
type = "shadowed"
_ = 5
print(match, case, type, _)
match.upper()
print(match [0], case[0], match + "!", (match), match == "a name")


def match(x, case=1):
    return x + case


print(match(1), match(1, case=5), match (2))


class case:
    match = 1

    def type(self):
        return "method"


print(case.match, case().type())
match case().match:
    case 1:
        print("one")
match match(1):
    case 2: print("two")
match (1, 2):
    case (a, b): print(a, b)
match [1, 2]:
    case [a, *b]: print(a, b)
match -1:
    case -1: print("minus")
match {"k": 1}:
    case {"k": v}: print(v)
match = [lambda: 1]
print(match[0](), len(match))
print([match for match in "ab"], {case: 1 for case in "x"}, (lambda match: match)(3), f"{match[0]()}")
del match, case, type
print(type(1))
async_ = await_ = 1
print(async_)
