for value in (0, 1, -1, 0.0, 0.1, 0j, '', ' ', '0', b'', b'0', [], [0], (), (0,), {}, {0: 0}, set(), {0}, range(0),
              range(1), None, object, len, float('nan'), frozenset(), bytearray(), memoryview(b''), slice(0)):
    print(type(value).__name__, bool(value))
class Sized:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
class Decided(Sized):
    def __bool__(self):
        return self.n > 5
print(bool(Sized(0)), bool(Sized(3)), bool(Decided(3)), bool(Decided(9)), bool(Sized), bool())
print([n for n in (Sized(0), Decided(6)) if n] != [], not Sized(0), 'full' if Decided(6) else 'empty')
