print(0, 00, 0_0, 7, 1_000, 1_2_3, 0x1F, 0XfF, 0x_a, 0b101, 0B1, 0b_1_0, 0o17, 0O7, 0o_7)
print(
    9223372036854775807, 9223372036854775808, -9223372036854775808, 123456789012345678901234567890,
    0xFFFFFFFFFFFFFFFFFFFF, 0b1 << 70
)
print(-0, +0, --1, -+1, ~0, 1 .real, 1..real, (1).real, 1 .bit_length(), 5 .__str__())
print(0x10, 0b10, 0o10, 10, 0xDeadBeef, 0xabcdef, hex(0xABC), 0b11111111 == 0xFF == 0o377 == 255)
print(1_000_000 == 1000000, int("1_000"))
print(type(0), type(10**30), type(-1), type(0x0), 1000000007 * 1000000009, 2**31 - 1, -2**31, 0xFFFFFFFF, -0xFF)
