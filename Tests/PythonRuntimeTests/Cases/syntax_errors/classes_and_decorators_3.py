def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'class A:\n    self.x = 1 +',
    'class A:\n    __slots__ = ()\n    def f(self): return self.__x',
    'class A(B):pass;',
    'def f(self): super.__init__(',
    'class A: def f(self): pass',
    'async class A: pass',
    'async x = 1',
):
    check(source)
