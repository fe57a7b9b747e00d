import traceback


def show(source):
    try:
        compile(source, "cell.py", "exec")
    except SyntaxError as e:
        print("".join(traceback.format_exception_only(type(e), e)), end="")


show("x = (1, 2\nprint(x)")
show("if x = 1:\n    pass")
show("print 'a'")
show("    x = 1")
show("def f(a, a): pass")
show("x = 'abc")
show("return 5")
show("f(a for a in b, 1)")
show("a + b = c")
show("x = 5 5")
show("for i in range(3)\n    pass")
show("   total = price * * 2")
show("if True:\n        a\n    b")
show("class A:\n    def f(self):\n        return [1, 2, 3)\n")
