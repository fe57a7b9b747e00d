def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'import a;b',
    'from __future__ import nothing_like_this',
    'x = 1\nfrom __future__ import annotations',
    'from __future__ import braces',
    'import *',
    'from a import if',
    'import class',
    'import a-b',
):
    check(source)
