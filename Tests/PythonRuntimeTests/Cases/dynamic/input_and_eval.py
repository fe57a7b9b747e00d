x = input()
print(repr(x), x * 2)
n = int(input("number: "))
print(n + 1)
values = eval(input("expression: "))
print(values, type(values))
pairs = [line.split("=") for line in (input(), input())]
print(dict(pairs))
blank = input()
print(repr(blank), len(blank))
spaces = input("spaces kept? ")
print(repr(spaces))
wide = input("中文? ")
print(wide, len(wide))
rest = []
while True:
    try:
        rest.append(input())
    except EOFError as e:
        print(type(e).__name__, e)
        break
print(rest)
