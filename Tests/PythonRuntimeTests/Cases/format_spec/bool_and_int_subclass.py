import enum
class Level(int):
    def __str__(self):
        return 'level'
class Colour(enum.IntEnum):
    RED = 1
for spec in ('', 'd', '5', '>5', '05', 'x', '.1f', 's'):
    row = []
    for value in (True, Level(7), Colour.RED):
        try:
            row.append(format(value, spec))
        except ValueError as error:
            row.append(str(error))
    print(repr(spec), row)
print(f'{True} {True:} {True:1} {Level(3)} {Level(3):} {Level(3):2} {Level(3)!r} {Level(3)!s}')
