def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'nonlocal x',
    'def f():\n    nonlocal x',
    'def f():\n    global x\n    nonlocal x',
    'class A:\n    nonlocal x',
    'from x import *',
    'def f():\n    from x import *',
    'class A:\n    from x import *',
    '*a',
    'print(*a)',
):
    check(source)
