import sys
print(sys.get_int_max_str_digits())
n = 10 ** 4299
print(len(str(n)))
for action in (lambda: str(10 ** 4300), lambda: int('1' * 4301), lambda: repr(10 ** 5000), lambda: f'{10 ** 4300}'):
    try:
        action()
    except ValueError as error:
        print(error)
print(len(hex(10 ** 5000)), len(bin(10 ** 5000)))
print(int('f' * 5000, 16).bit_length())
sys.set_int_max_str_digits(0)
print(len(str(10 ** 5000)))
