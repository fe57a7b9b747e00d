def name(n):
    if n == 0: return "zero"
    elif n == 1: return "one"
    elif n == 2: return "two"
    elif n == 3: return "three"
    elif n == 4: return "four"
    elif n == 5: return "five"
    elif n == 6: return "six"
    elif n == 7: return "seven"
    elif n == 8: return "eight"
    elif n == 9: return "nine"
    else: return "many"


print([name(n) for n in range(-1, 11)])
depth = 0
for a in "x":
    while True:
        if a:
            try:
                with open(__file__):
                    for b in "y":
                        if b:
                            while b:
                                for c in "z":
                                    if c:
                                        depth = 11
                                b = ""
            finally:
                break
print(depth, a, repr(b), c)
print(((((((((((((((1 + 1)))))))))))))), [[[[[[[[]]]]]]]])
