# The order and the results of many changes, with keys of several types that are partly equal.
state = [4242]
def draw(n):
    state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state[0] >> 33) % n
def key():
    return [draw(8), f'k{draw(5)}', (draw(3), draw(2)), draw(4) / 2, True, None, 2 ** 65 + draw(2)][draw(7)]
def attempt(action, *arguments):
    try: return action(*arguments)
    except Exception as error: return f'{type(error).__name__}: {error}'
for trial in range(40):
    d = {}
    log = []
    for step in range(25):
        k, v, other = key(), draw(50), {key(): draw(9) for _ in range(draw(5))}
        change = draw(12)
        if change < 4: d[k] = v
        elif change == 4: log.append(attempt(d.pop, k))
        elif change == 5: log.append(attempt(d.popitem))
        elif change == 6: log.append(d.setdefault(k, v))
        elif change == 7: d.update(other)
        elif change == 8: d |= other
        elif change == 9: d = other | d
        elif change == 10: log.append((d.get(k), k in d, attempt(d.__getitem__, k)))
        else: log.append((d.keys() >= other.keys(), d.items() <= d.items(), len(d.keys() & other.keys()), d == dict(reversed(d.items()))))
    print(trial, d, list(reversed(d)), log)
