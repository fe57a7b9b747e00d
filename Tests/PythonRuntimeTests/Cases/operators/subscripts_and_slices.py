xs = list(range(10))
s = "abcdefg"
t = (1, 2, 3)
print(xs[0], xs[-1], s[2], s[-2], t[1], xs[True], xs[-10])
print(xs[2:5], xs[:3], xs[7:], xs[:], xs[-3:], xs[:-7], xs[2:-2], xs[5:2], xs[100:], xs[-100:2], xs[3:3])
print(xs[::2], xs[1::3], xs[::-1], xs[8:2:-2], xs[-1:-4:-1], xs[:5:-1], xs[2:100:4], xs[::100], xs[-2::-3])
print(s[1:4], s[::-1], s[::2], s[-3:], s[:-1], s[10:], s[None:None], s[slice(1, 3)], s[3:1])
print(
    t[1:], t[::-1], t[:0], t[-1:], t[5:], "abc"[1][0][0], [[1, 2], [3, 4]][1][0], b"abc"[0], b"abc"[1:],
    range(10)[3:6]
)
i = slice(2, 8, 2)
print(xs[i], i, i.start, i.stop, i.step, i.indices(5), slice(None, -1).indices(4), slice(3) == slice(None, 3, None))
n = 3
print(xs[n], xs[n - 1], xs[-n], xs[n:n + 2], xs[len(xs) - 1], xs[len(xs) // 2], xs[n * 2:n * 3], s[n:][:n])
d = {(1, 2): "pair", None: "none", 1: "one", "k": {"j": [5]}}
print(d[1, 2], d[(1, 2)], d[None], d[True], d["k"]["j"][0])


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(
    show[1:2, 3], show[:, ::2], show[..., None], show[1:2:3], show["a":"b"], show[()], show[1,], show[-1:],
    show[:-1:]
)
