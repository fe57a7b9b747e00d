def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'nonlocal x, y',
    'def f():\n    for x in y:\n        global x',
    'def f():\n    import x\n    global x',
    'class A:\n    x = 1\n    global x',
    'def f():\n    def x(): pass\n    global x',
    'def f():\n    global x\n    def x(): pass',
    'lambda x: (global_ := x)',
    'def f():\n    [x := 1 for y in z]\n    global x',
):
    check(source)
