def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'for i in x:\n    def f():\n        break',
    'while x:\n    class A:\n        continue',
    'def f():\n    break',
    'lambda: (yield)',
    '[(yield x) for x in y]',
    '((yield x) for x in y)',
):
    check(source)
