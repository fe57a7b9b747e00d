from array import array

for code in "bBhHiIlLqQfd":
    a = array(code, [1, 2, 3])
    view = memoryview(a)
    view[1] = 7
    print(code, a, view.format, view.itemsize, view.nbytes, view.tolist(), bytes(view) == a.tobytes())
    view.release()
    a.append(9)
    a.insert(-1, 8)
    a.insert(-99, 4)
    a.insert(99, 5)
    print(a, a.pop(), a.pop(0), a.pop(-2), a)
    a[1:3] = array(code, [6] * 4)
    del a[0], a[::2]
    a.reverse()
    print(a, len(a), a * 2, a[::-1], a[-1], 6 in a, a.index(6), a == array("d", a), a < array(code, [9]))
text = array("u", "héllo")
text[1] = "e"
text.fromunicode(" wörld")
print(text, text[0], text.tolist()[-2:], text.count("l"), "w" in text, text.tounicode().upper())
numbers = array("i", range(4))
numbers.byteswap()
print(numbers)
numbers.byteswap()
numbers.fromlist([5, 6])
numbers.frombytes(array("i", [-1]).tobytes())
numbers.extend(iter((10, 11)))
numbers += array("i", [12])
numbers *= 2
numbers.remove(12)
print(numbers, sum(numbers), max(numbers), [n for n in numbers if n % 2])
for change in (
    lambda: numbers.append(2 ** 31), lambda: numbers.append("1"), lambda: numbers.fromlist([1, 2.5]), lambda: numbers.pop(99),
    lambda: numbers.frombytes(b"abc"), lambda: numbers.__setitem__(0, 1.5), lambda: numbers.remove(77), lambda: numbers.index(77),
    lambda: memoryview(5), lambda: memoryview("text"),
):
    try:
        print(change())
    except (TypeError, ValueError, OverflowError, IndexError) as error:
        print(type(error).__name__, error)
print(numbers)
