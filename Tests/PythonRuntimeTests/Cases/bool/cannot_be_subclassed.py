try:
    class Maybe(bool):
        pass
except TypeError as error:
    print(error)
print(bool.__bases__, bool.__mro__, bool.__name__)
print(bool(3) is True, bool([]) is False, (1 == 1) is True, True is bool(1), bool.__new__(bool, 5))
print({True: 'a'}[1], {1: 'b'}[True], True == 1.0, True in [1], hash(True), sorted([True, 0, False, 1, 2]))
print(True.real, True.imag, True.numerator, True.bit_length(), True.to_bytes(2, 'big'), True.as_integer_ratio())
print(bool('False'), bool('0'), bool(int('0')), eval('True'), True != False, True is not False, None is None)
