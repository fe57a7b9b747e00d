# Long lists with and without runs, by keys of one type and of several, both ways, stable; what a failed sort leaves.
state = [99]
def draw(n):
    state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state[0] >> 33) % n
class Card:
    def __init__(self, value, place): self.value, self.place = value, place
    def __lt__(self, other): return self.value < other.value
    def __repr__(self): return f'{self.value}.{self.place}'
def is_stable(cards, key):
    return all(key(a) < key(b) or key(a) == key(b) and a.place < b.place for a, b in zip(cards, cards[1:]))
for trial in range(60):
    n, most = [5, 20, 64, 100, 700][draw(5)], [3, 50, 100000][draw(3)]
    makers = [
        lambda i: draw(most), lambda i: draw(most) / 8, lambda i: f'{draw(most):x}', lambda i: (draw(4), f'{draw(most):x}', draw(most)),
        lambda i: draw(most) if draw(2) else draw(most) / 4, lambda i: i if draw(30) else draw(n), lambda i: -i if draw(30) else draw(n),
        lambda i: (draw(3), [draw(most)]),
    ]
    kind = draw(len(makers))
    xs = [makers[kind](i) for i in range(n)]
    order = sorted(range(n), key=lambda i: xs[i])
    back = sorted(range(n), key=lambda i: xs[i], reverse=True)
    print(trial, kind, n, sorted(xs)[:4], sorted(xs, reverse=True)[:4], order[:6], back[:6], sum(i * p for i, p in enumerate(order)) % 9973)
    cards = [Card(draw(most), i) for i in range(n)]
    print(is_stable(sorted(cards), lambda c: c.value), is_stable(sorted(cards, key=lambda c: c.value % 3), lambda c: c.value % 3), sorted(cards, reverse=True)[:4])
for xs in [3, 'a', 1], [1, 2, 'x', 0, 5, 3], ['b', 'a', 1, 'c'], [(1, 'a'), (1, 2)], [5, 4, 3, 'a', 2, 1], [2, 1, None], [[1], [0], 5]:
    for is_reversed in False, True:
        try: xs.sort(reverse=is_reversed)
        except TypeError as error: print(error, xs)
