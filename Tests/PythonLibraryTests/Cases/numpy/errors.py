import numpy as np

a = np.arange(6).reshape(2, 3)


def attempt(*works):
    for work in works:
        try:
            print("no error", work())
        except Exception as e:
            print(type(e).__name__, "|", e)


def assign(array, key, value):
    array[key] = value


def update(array, value):
    array += value


attempt(
    lambda: np.array([1, 2]) + np.array([1, 2, 3]), lambda: a + np.ones((3, 2)), lambda: a.reshape(4, 2), lambda: a.reshape(-1, 4),
    lambda: a[2], lambda: a[0, 3], lambda: a[0, 0, 0], lambda: a[1.5], lambda: a["x"], lambda: a[np.array([0.5])], lambda: a[[5]],
    lambda: a[np.array([True, False, True])], lambda: a @ a, lambda: a.dot(a), lambda: np.dot([1, 2], [1, 2, 3]), lambda: np.array([1, 2]) @ np.array([1, 2, 3]),
    lambda: bool(a), lambda: float(a), lambda: int(np.array([1, 2])), lambda: len(np.array(5)), lambda: iter(np.array(5)).__next__(),
    lambda: a.sum(axis=2), lambda: np.concatenate([a, np.ones(3)]), lambda: np.concatenate([a, np.ones((2, 2))]), lambda: np.concatenate([]),
    lambda: np.stack([np.ones(2), np.ones(3)]), lambda: np.vstack([np.ones(2), np.ones(3)]), lambda: np.hstack([np.ones((2, 2)), np.ones((3, 2))]),
    lambda: np.array([[1, 2], [3]]), lambda: np.zeros(-1), lambda: np.zeros((2, -3)), lambda: np.arange(0, 10, 0), lambda: np.linspace(0, 1, -1),
    lambda: assign(a.copy(), 0, [1, 2]), lambda: assign(a.copy(), (0, 0), [1, 2]), lambda: assign(a.copy(), a > 2, [1, 2]), lambda: assign(a.copy(), [0, 1], np.ones((3, 3))),
    lambda: update(np.array([1, 2]), 0.5), lambda: update(np.array([1, 2]), np.array([1, 2, 3])), lambda: update(np.ones(3), np.ones((2, 3))),
    lambda: np.array([True]) - np.array([False]), lambda: -np.array([True]), lambda: np.array([1.5]) & 1, lambda: np.array([2]) ** -1,
    lambda: np.uint8([1]) + 300, lambda: np.array([1, 2], dtype=np.int8) * 1000, lambda: np.zeros(2).foo, lambda: np.array([]).max(), lambda: np.array([]).argmax(),
    lambda: np.max([]), lambda: a.transpose(0), lambda: a.transpose(0, 5), lambda: a.swapaxes(0, 5), lambda: np.expand_dims(a, 5), lambda: a.squeeze(0),
    lambda: np.split(np.arange(5), 2), lambda: np.random.choice(3, 5, replace=False), lambda: np.random.choice([]), lambda: np.random.choice(3, p=[0.5, 0.2]),
    lambda: np.random.choice(3, p=[0.5, 0.2, 0.1]), lambda: np.random.randint(5, 5), lambda: np.random.normal(0, -1), lambda: np.random.seed(-1),
    lambda: np.linalg.inv(np.array([[1.0, 2], [2, 4]])), lambda: np.linalg.inv(np.ones((2, 3))), lambda: np.linalg.solve(np.zeros((2, 2)), [1, 2]), lambda: np.linalg.det([1, 2]),
    lambda: np.linalg.cholesky([[1.0, 2], [2, 1]]), lambda: np.zeros((10 ** 6, 10 ** 6, 10 ** 3)), lambda: np.array([1, 2, 3]).item(), lambda: np.array([1, 2, 3]).item(5),
    lambda: np.exp("x"), lambda: np.add(1, 2, 3, 4), lambda: np.repeat([1, 2], [1, 2, 3]), lambda: np.bincount([-1]), lambda: np.broadcast_to([1, 2, 3], (2, 2)),
    lambda: np.dtype("nonsense"), lambda: np.array([1], dtype="bad"), lambda: np.nosuchname, lambda: a < "x",
    lambda: {a: 1}, lambda: np.delete([1, 2], 5), lambda: np.percentile([1, 2], 101), lambda: np.array([1, np.nan], dtype=int), lambda: a + None, lambda: a + {}, lambda: np.int64(1) + "x", lambda: np.float64(1) + [1, 2],
)
ro = np.broadcast_to([1, 2], (2, 2))
attempt(lambda: assign(ro, 0, 1), lambda: a[0:2:0], lambda: a[..., ...], lambda: np.moveaxis(a, 0, 3), lambda: np.reshape(a, (-1, -1)), lambda: f"{a:.2f}")
