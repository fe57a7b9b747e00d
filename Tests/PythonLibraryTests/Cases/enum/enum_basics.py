from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 'g'
    BLUE = (0, 0, 255)
    CRIMSON = 1
c = Color.RED
print(c, repr(c), c.name, c.value, Color('g'), Color['BLUE'], Color(1), Color.CRIMSON)
print(Color.CRIMSON is Color.RED, type(c), isinstance(c, Color), c == Color.RED, c == 1)
print(c is Color(1))
print(list(Color), len(Color), [m.name for m in Color], Color.__members__)
print('RED' in Color.__members__, Color.RED in Color, list(reversed(Color)))
print(Color.BLUE.value[2])
print({Color.RED: 'r'}[Color(1)], hash(c) == hash(Color.RED), c != Color.GREEN, bool(c))
print(f'{c} {c!r} {c:>12}|', '%s %r' % (c, c), str(Color), repr(Color), Color.__name__)
print([Color.RED, Color.BLUE])
for bad in (lambda: Color(99), lambda: Color['PINK'], lambda: Color.PINK, lambda: c < Color.GREEN,
            lambda: setattr(Color, 'RED', 2), lambda: setattr(c, 'value', 2),
            lambda: Color(), lambda: delattr(Color, 'RED'), lambda: c + 1):
    try:
        print(bad())
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
