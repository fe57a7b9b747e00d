match 1, 2:
    case a, b:
        print("tuple subject", a, b)
match *[1, 2], 3:
    case first, *rest:
        print("starred subject", first, rest)
match (x := [1, 2]):
    case [_, last]:
        print(x, last)
match -1:
    case -1:
        print("minus one")
match "a" "b":
    case "ab":
        print("joined")
match lambda: 3:
    case f:
        print(f())
for value in range(4):
    match value:
        case 0:
            continue
        case 2:
            break
        case n:
            print("loop", n)
print("stopped at", value)
match {}:
    case {"a": 1}:
        print("no")
print("no case matched, nothing happens")
match []:
    case ():
        print("an empty list matches ()")
