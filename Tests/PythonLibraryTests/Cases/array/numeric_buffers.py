from array import array
samples = array('d', (x * 0.5 for x in range(6)))
print(samples, sum(samples) / len(samples), max(samples), samples[2:4].tolist())
print([round(x, 2) for x in samples[::-2]], samples.itemsize * len(samples))
samples[1:3] = array('d', [9.5])
samples.extend(array('d', [7]))
print(samples, samples.index(9.5), samples.count(2.5), 7.0 in samples, list(map(int, samples)))
counts = array('i', [0] * 6)
for roll in (1, 3, 3, 5, 1, 3):
    counts[roll] += 1
print(counts, counts.tolist(), list(enumerate(counts))[1:4], counts.tobytes()[:8], bytes(counts) == counts.tobytes())
again = array('i')
again.frombytes(counts.tobytes())
print(again == counts, again is counts, again + counts, array('B', b'abc'))
print(array('B', b'abc').tobytes().decode(), array('u', 'abc').tounicode())
print(array('q', [2 ** 40, -1]))
view = memoryview(counts)
view[0] = 42
print(counts[0], view.format, view.tolist()[:2], array('f', [1 / 3])[0], array('f', [16777217])[0])
print(array('b', [-128, 127]), sorted(array('h', [3, -1, 2])))
print(reversed(array('i', [1, 2])).__class__.__name__)
view.release()
del counts[::2], again[:]
print(counts, again)
