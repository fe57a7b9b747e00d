def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'from a import ()',
    'from a import b,',
    'from a import (b',
    'from a import (b,)',
    'from a import b as',
    'from a import b.c',
    'from a import *, b',
    'from a import (*)',
    'from . import',
):
    check(source)
