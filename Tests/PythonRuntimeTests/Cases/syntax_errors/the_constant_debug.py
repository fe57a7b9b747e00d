def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'def f(a, __debug__=1):\n    pass',
    '@a\ndef f(*, __debug__):\n    pass',
    'x = [1, lambda *__debug__: 1]',
    'f(1, __debug__=2)',
    'class A(__debug__=2): pass',
    'x = 1; x.__debug__ = 1',
    'del x.y.__debug__',
    'import a, __debug__',
    'import a as __debug__',
    'import __debug__.b',
    'from a import b, __debug__',
    'from a import b as __debug__, c',
    'try: pass\nexcept E as __debug__: pass',
    'with a as __debug__: pass',
    'for __debug__ in x: pass',
    '[1 for __debug__ in x]',
    'class __debug__: pass',
    '@a\nclass __debug__:\n  pass',
    'def __debug__(): pass',
    'del __debug__',
    'del (a, [__debug__])',
    '(__debug__ := 1)',
    'f(a, (__debug__ := 1))',
    '__debug__ += 1',
    '__debug__: int',
    '__debug__: int = 1',
    'x.__debug__: int',
    'x.__debug__ += 1',
    'match x:\n    case __debug__: pass',
    'match x:\n    case [1, *__debug__]: pass',
    'match x:\n    case {**__debug__}: pass',
    'match x:\n    case A(__debug__=1): pass',
    'match x:\n    case 1 as __debug__: pass',
    'global __debug__',
    'print(__debug__, x.__debug__)',
    'def f(**__debug__): pass',
    'a, *__debug__ = x',
):
    check(source)
