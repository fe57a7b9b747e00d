# `id` is a stable number, the same in every run; equal small numbers of one type are one object, whatever their size.
# Cause: ints and floats are not objects in memory.
print((10 ** 15) is (10 ** 14 * 10))
print(id(None) == id(None), id(1) == id(1))
