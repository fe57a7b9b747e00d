for a in (7, -7):
    for b in (2, -2, 3, -3, 7, -7, 8, -8):
        q, r = a // b, a % b
        print(a, b, q, r, divmod(a, b) == (q, r), q * b + r == a)
big = 10 ** 30 + 7
for a in (big, -big):
    for b in (1000, -1000, 10 ** 18, -10 ** 18, 10 ** 31, -10 ** 31):
        print(a // b, a % b, divmod(a, b))
print(0 // -5, 0 % -5, divmod(0, -5))
