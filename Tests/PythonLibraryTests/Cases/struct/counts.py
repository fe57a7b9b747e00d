# Counts in formats.
import struct

for format in "9999999999999999999b", f"{2 ** 63}b", "3" * 30 + "i", "\0", "3", "2z":
    try:
        print(struct.calcsize(format))
    except struct.error as error:
        print(error)
print(struct.calcsize("1000000000000b"), struct.calcsize("0i3s2h"))
try:
    struct.pack("1000000000000b", 1)
except struct.error as error:
    print(error)
print(struct.unpack("3b2x2H", struct.pack("3b2x2H", 1, 2, 3, 4, 5)))
