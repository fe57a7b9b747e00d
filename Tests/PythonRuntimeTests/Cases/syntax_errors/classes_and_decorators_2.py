def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '@x',
    '@x y\ndef f(): pass',
    '@x\nx = 1',
    '@x;\ndef f(): pass',
    '@x\n\n@y\nclass A: pass',
    'def f():\n    @x',
    '@x(1)(2)[3]\ndef f(): pass',
    '@lambda f: f\ndef f(): pass',
    'class A():\n    def f(self)\n        pass',
    'class A:\n    def __init__(self, x=): pass',
):
    check(source)
