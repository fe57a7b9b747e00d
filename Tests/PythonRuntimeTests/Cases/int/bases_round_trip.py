def in_base(n, base):
    digits = '0123456789abcdefghijklmnopqrstuvwxyz'
    if n < 0:
        return '-' + in_base(-n, base)
    text = ''
    while True:
        n, d = divmod(n, base)
        text = digits[d] + text
        if n == 0:
            return text

for n in (0, 1, 35, 36, -255, 10 ** 30, -2 ** 100):
    for base in (2, 3, 7, 10, 16, 36):
        text = in_base(n, base)
        assert int(text, base) == n
        print(text, end=' ')
    print()
