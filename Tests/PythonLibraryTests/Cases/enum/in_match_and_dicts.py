from enum import Enum, auto, Flag
class Light(Enum):
    RED = auto()
    YELLOW = auto()
    GREEN = auto()
    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]
def action(light):
    match light:
        case Light.RED:
            return 'stop'
        case Light.GREEN | Light.YELLOW:
            return 'move'
        case _:
            return 'unknown'
print([action(l) for l in Light], action('x'), Light.GREEN.next(), [l.next().name for l in Light])
counts = {light: 0 for light in Light}
state = Light.RED
for _ in range(7):
    counts[state] += 1
    state = state.next()
print(counts, {l.name: n for l, n in counts.items()}, state, max(counts, key=counts.get))
class Node:
    class Kind(Enum):
        LEAF = 'leaf'
    kind = Kind.LEAF
print(Node.Kind.LEAF, repr(Node().kind), Node.Kind.__qualname__)
print({l.value: l for l in Light}[2], dict(Light.__members__)['RED'])
print([(n, m.value) for n, m in Light.__members__.items()])
