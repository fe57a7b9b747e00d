# Reading, storing and deleting slices with bounds and steps of all signs and sizes.
state = [777]
def draw(n):
    state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state[0] >> 33) % n
def bound():
    return [None, None, 10 ** 20, -10 ** 20, *range(-7, 7)][draw(18)]
def step():
    return [None, None, None, None, -3, -2, -1, 1, 2, 3, 0, 10 ** 20, -10 ** 20][draw(13)]
def attempt(action):
    try: return action()
    except Exception as error: return f'{type(error).__name__}: {error}'
def stored(items, part, new):
    items[part] = new
    return items
def deleted(items, part):
    del items[part]
    return items
for trial in range(250):
    xs = [draw(10) for _ in range(draw(9))]
    part = slice(bound(), bound(), step())
    new = [[draw(100) for _ in range(draw(6))], (1, 2), range(draw(4)), 'ab', xs][draw(5)]
    print(xs, part, attempt(lambda: xs[part]), attempt(lambda: tuple(xs)[part]), attempt(lambda: range(5, 5 + len(xs))[part]))
    print('  ', new, attempt(lambda: stored(xs[:], part, xs if new is xs else new)), attempt(lambda: deleted(xs[:], part)))
