def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'from .a import b',
    'from ...a import b',
    'from a',
    'import a from b',
    'from a import b as c.d',
    'import "a"',
    'import 1',
    'from 1 import a',
    'from a import 1',
):
    check(source)
