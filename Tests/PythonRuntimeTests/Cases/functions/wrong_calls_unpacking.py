def f(*args, **kwargs):
    return args, kwargs


for call in (
    lambda: f(*5),
    lambda: f(*None),
    lambda: f(1, *2.5),
    lambda: f(**5),
    lambda: f(**[1, 2]),
    lambda: f(**None),
    lambda: f(**{1: 2}),
    lambda: f(**{"a": 1}, **{"a": 2}),
    lambda: f(a=1, **{"a": 2}),
    lambda: print(*5),
    lambda: len(*[1, 2]),
    lambda: dict(**{1: 2}),
    lambda: dict(**{"a": 1}, **{"a": 2}),
    lambda: (lambda x: x)(**{"y": 1}),
    lambda: f()(),
    *(lambda x=x: x(*[1]) for x in (5, None, "text", [1, 2], {}, 1.5, ..., range(3), f())),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
