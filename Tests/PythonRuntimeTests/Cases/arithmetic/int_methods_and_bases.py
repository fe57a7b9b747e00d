print(
    bin(10), oct(10), hex(255), bin(-5), hex(-255), int("ff", 16), int("-0b101", 2), int("0o17", 8),
    int("zz", 36), int("1_000"), int(" 7 "), int("0xFF", 0)
)
print(
    (255).bit_length(), (0).bit_length(), (-8).bit_length(), (2**70).bit_length(), (10).bit_count(),
    (5).as_integer_ratio(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate()
)
print(
    (1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True),
    int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True)
)
print(f"{255:b} {255:o} {255:x} {255:X} {255:#x} {255:#b} {255:08b} {-5:b} {1234567:,} {1234567:_} {5:+}")
print(str(10**20), repr(-7), int(3.99), int(-3.99), int(True), int("٣٤"), int(b"12"), int("-0"), -0, +5)
print(1_000_000, 0b1010, 0o17, 0xFF, 0XAB, 0B11, 0O7, 1_0, 0x_ff, 0b_1, 00, 0_0)
print(
    divmod(17, 5), 17 // 5 * 5 + 17 % 5, [17 // 10**i % 10 for i in range(2)], [int(d) for d in str(2**20)],
    sum(map(int, str(987)))
)
n, digits = 1994, ""
while n:
    n, r = divmod(n, 7)
    digits = str(r) + digits
print(digits, int(digits, 7), max(int(d) for d in digits))
print(
    5 .__add__(3), (5).__mul__(2), (7).__floordiv__(2), (7).__divmod__(2), (2).__pow__(3), (2).__rpow__(3),
    (5).__lt__(6), (5).__neg__(), int.__add__(1, 2)
)
print(
    (1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), (0.5).hex(),
    float.fromhex("0x1.8p1"), (3.7).__trunc__(), (2.5).__round__()
)
