class C:
    pass
def f():
    yield
samples = [1, 1.0, 1j, True, None, 'a', b'a', bytearray(), [], (), {}, set(), frozenset(), range(1), slice(1), ...,
           NotImplemented]
samples += [len, f, f(), lambda: 1, C, C(), C().__init__, [].append, type]
samples += [object, iter([]), iter({}), map(str, []), zip(), enumerate([]), reversed([]), filter(None, []), {}.keys()]
samples += [ValueError(), memoryview(b''), property(), staticmethod(f), classmethod(f), super(C, C()), int.__add__]
for sample in samples:
    print(type(sample), type(sample).__name__, type(sample).__module__)
