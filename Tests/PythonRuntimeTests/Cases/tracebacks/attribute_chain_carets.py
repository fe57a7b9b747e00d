class Box:
    def __init__(self, inner=None):
        self.inner = inner


b = Box(Box())
print(b.inner.inner)
print(b.inner.inner.inner.inner)
