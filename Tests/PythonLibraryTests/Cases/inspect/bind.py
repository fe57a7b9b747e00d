import inspect
def f(a, b=2, *args, c, d=4, **kw):
    pass
s = inspect.signature(f)
b = s.bind(1, c=3)
print(b, b.arguments, b.args, b.kwargs)
b.apply_defaults()
print(b.arguments, s.bind(1, 2, 3, 4, c=5, z=6).arguments, s.bind_partial(b=5).arguments, s.bind_partial().args)
for arguments, named in (((), {}), ((1,), {}), ((1,), {'a': 2, 'c': 3}), ((), {'c': 1})):
    try:
        print(s.bind(*arguments, **named))
    except TypeError as error:
        print(error)
def g(x):
    pass
for arguments, named in (((1, 2), {}), ((), {'y': 1}), ((1,), {'y': 1})):
    try:
        print(inspect.signature(g).bind(*arguments, **named))
    except TypeError as error:
        print(error)
P = inspect.Parameter
made = inspect.Signature([P('x', P.POSITIONAL_ONLY), P('y', P.KEYWORD_ONLY, default=1, annotation=int)],
                         return_annotation=str)
print(made, made.bind(1, y=2).arguments, P('z', P.VAR_POSITIONAL), repr(P('x', P.KEYWORD_ONLY, default=None)))
