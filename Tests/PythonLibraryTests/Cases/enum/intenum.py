from enum import IntEnum
class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10
l = Level.MID
print(l, repr(l), l == 5, l < Level.HIGH, l + 1, type(l + 1), l * 2, l > 3)
print(sorted([Level.HIGH, Level.LOW]), max(Level), sum(Level), int(l))
print([10, 20, 30, 40, 50, 60][l])
print(f'{l} {l:d} {l:>5} {l!r}', '%d %s' % (l, l), str(l), isinstance(l, int))
print({5: 'five'}[l], l in (1, 5), Level(10), l is Level(5), hash(l) == hash(5))
print(bool(Level.LOW))
print(list(range(Level.LOW, Level.MID)), 'x' * Level.MID, l.name, l.value)
print(l.bit_length(), -l, l == Level.MID, l != 5.0, l / 2, divmod(l, 3))
print(Level.__members__)
import json
print(json.dumps({'level': l, 'all': list(Level)}), repr([l]))
print(Level['LOW'], l.real, format(l), format(l, '03d'))
print(5 in list(Level))
for bad in (lambda: Level(7), lambda: Level('LOW'), lambda: Level.NONE):
    try:
        bad()
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
