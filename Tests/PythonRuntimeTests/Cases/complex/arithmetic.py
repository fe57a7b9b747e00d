a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, -a, +a, abs(a), a.conjugate(), a.real, a.imag)
print(a + 1, 1 - a, 2 * a, a / 2, 2.5 * a, a ** 2, a ** 0, a ** -1, a ** b, 2 ** a, a ** 0.5)
print(1j * 1j, 1j ** 2, (1 + 0j) == 1, 1j == 1j, a != b, 0j == 0, (1 + 2j) == (1 + 2j))
print(complex(1e200, 1e200) * 2, (1e-200 + 0j) * 1e-200, (1 + 1j) / (1 - 1j), 0j ** 0, 1j ** 100)
a += 1j; print(a)
a *= 2; print(a)
a -= 3; print(a)
a /= 2j; print(a)
