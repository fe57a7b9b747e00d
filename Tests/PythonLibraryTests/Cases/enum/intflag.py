from enum import IntFlag
class Style(IntFlag):
    BOLD = 1
    ITALIC = 2
    UNDER = 4
s = Style.BOLD | Style.UNDER
print(s, repr(s), s.value, int(s), s == 5, s | 2, s | 8, repr(Style(8)))
print(repr(s | 16), Style.BOLD in s, s + 1, type(s + 1), type(s | 2))
print(s & 1, ~s, ~Style.BOLD)
print(list(s), list(Style), len(s), isinstance(s, int), Style(0), repr(Style(0)))
print(f'{s} {s:d} {s:03b}', '%d' % s, Style(3), Style.ITALIC.name, s.name, s ^ Style.BOLD)
print(bool(Style(0)), 1 | Style.ITALIC)
print(sorted([Style.UNDER, Style.BOLD]), Style.BOLD < Style.UNDER, Style(7))
print(Style(6).value, [m.name for m in Style(7)], hex(Style.UNDER), s in (5, 6))
print({5: 'x'}[s])
