class Grid:
    def __init__(self, w, h):
        self.w, self.cells = w, [0] * (w * h)

    def __len__(self):
        return len(self.cells)

    def __getitem__(self, key):
        print("get", key)
        x, y = key
        return self.cells[y * self.w + x]

    def __setitem__(self, key, value):
        print("set", key, value)
        self.cells[key[1] * self.w + key[0]] = value

    def __delitem__(self, key):
        print("del", key)
        self.cells[key[1] * self.w + key[0]] = None

    def __contains__(self, value):
        print("contains", value)
        return value in self.cells


g = Grid(3, 2)
g[0, 1] = 5
print(g[0, 1], len(g), 5 in g, 9 not in g)
g[2, 0] += 7
print(g.cells)
del g[0, 1]
print(g.cells)


class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1], s["k"], s[1, 2], s[1:2], s[::2], s[1:2, ::3], s[...], s[..., 0], s[None], s[()], s[-1], s[1.5])
print(s[(1, 2)], s[[1, 2]], s[:], s[:, 0], s[1:], s[True], s[lambda: 0].__name__, s[{}], s[1,], s[*[1, 2]])
