def pi_digits(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    digits = ''
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits += str(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return digits

def e_digits(count):
    scale = 10 ** (count + 10)
    total, term, n = 0, scale, 0
    while term:
        total += term
        n += 1
        term //= n
    return str(total)[:count]

print(pi_digits(150))
print(e_digits(150))
print(str(10 ** 60 // 7), str(2 * 10 ** 80)[:5], len(str(3 ** 1000)))
