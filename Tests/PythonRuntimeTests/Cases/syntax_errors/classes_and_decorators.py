def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'class A(x for x in y): pass',
    'class A(*a, **k): pass',
    'class A(B, metaclass=C, B=1): pass',
    'class A(a=1, a=2): pass',
    'class A(B=): pass',
    'class A(B C): pass',
    'class A.B: pass',
    'class A[T]: pass',
    'class A: x = 1; y = 2; def f(): pass',
    '@\ndef f(): pass',
):
    check(source)
