for n in (0, 1, 2, 3, 7, 8, 255, 256, 1023, 2 ** 31, 2 ** 63 - 1, 2 ** 63, 2 ** 64, 10 ** 30):
    print(n, n.bit_length(), n.bit_count(), (-n).bit_length(), (-n).bit_count())
print((2 ** 1000).bit_length(), (2 ** 1000 - 1).bit_count())
print(True.bit_length(), False.bit_count())
