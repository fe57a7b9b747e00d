assert True
assert 1, "not shown"
assert [0]
for source in (
    "assert False",
    "assert 0, 'zero is false'",
    "assert [], {'a': 1}",
    "assert None, None",
    "assert 1 > 2, f'{1 + 1} is two'",
    "assert '', 'a', ",
    "assert not 1, ValueError('inner')",
    "assert False, ('tuple', 1)",
    "assert 0, 1/0",
    "assert 0, ''",
):
    try:
        exec(source)
    except AssertionError as e:
        print(source, "->", repr(e), "|", str(e), "|", e.args)
    except Exception as e:
        print(source, "->", type(e).__name__, e)
