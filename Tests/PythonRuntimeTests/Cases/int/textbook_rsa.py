def inverse(a, m):
    old_r, r, old_s, s = a, m, 1, 0
    while r:
        q = old_r // r
        old_r, r = r, old_r - q * r
        old_s, s = s, old_s - q * s
    return old_s % m

p, q = 2 ** 127 - 1, 2 ** 89 - 1
n, phi = p * q, (p - 1) * (q - 1)
e = 65537
d = inverse(e, phi)
print(n)
print(d, d == pow(e, -1, phi), e * d % phi)
message = int.from_bytes(b'attack at dawn', 'big')
cipher = pow(message, e, n)
print(cipher)
print(pow(cipher, d, n).to_bytes(14, 'big'))
def probably_prime(n, bases=(2, 3, 5, 7)):
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    return all(any(pow(a, d * 2 ** r, n) == n - 1 for r in range(s)) or pow(a, d, n) == 1 for a in bases)
print(probably_prime(p), probably_prime(q), probably_prime(n), [k for k in range(11, 60) if probably_prime(k)])
