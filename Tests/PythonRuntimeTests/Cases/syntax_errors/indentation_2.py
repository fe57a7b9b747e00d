def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'if x:\n\ta\n        b',
    'if x:\n        a\n\tb',
    'try:\npass\nexcept: pass',
    'while x:\n',
    'def f():',
    'if x:\n    # only a comment\ny = 1',
    'else:\n    pass',
    'with a as b:\nc',
    'if a:\n    b\nelse:\nc',
):
    check(source)
