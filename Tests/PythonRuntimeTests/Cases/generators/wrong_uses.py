def attempt(action):
    try:
        print(action())
    except BaseException as e:
        print(type(e).__name__ + ":", e)


def f():
    yield 1


attempt(lambda: f().send())
attempt(lambda: f().send(1))
attempt(lambda: f().send(1, 2))
attempt(lambda: next(f))
attempt(lambda: next(f()))
attempt(lambda: next())
attempt(lambda: next(f(), 1, 2))
attempt(lambda: f().throw())
attempt(lambda: f(1))
attempt(lambda: f().__next__(1))
attempt(lambda: type(f())())
attempt(lambda: [*f(), *f()])
attempt(lambda: f() == f())
attempt(lambda: f() < f())
attempt(lambda: f().close().x)
attempt(lambda: eval("(yield)"))
attempt(lambda: exec("yield 1"))
attempt(lambda: exec("def g():\n  return [(yield x) for x in ()]"))
attempt(lambda: exec("class C:\n  yield 1"))
attempt(lambda: exec("f(x for x in y, 1)"))
