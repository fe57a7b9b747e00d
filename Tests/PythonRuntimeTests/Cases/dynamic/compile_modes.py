code = compile("1 + 2", "<e>", "eval")
print(type(code).__name__, eval(code), code.co_filename, code.co_name)
exec(compile("x = 5\nprint(x)", "<s>", "exec"))
exec(compile("x * 2", "<single>", "single"))
exec(compile("'text'", "<single>", "single"))
exec(compile("None", "<single>", "single"))
exec(compile("y = 1", "<single>", "single"))
exec(compile("for i in range(2): i\n\n", "<single>", "single"))
print(exec(code))
print(eval(compile("z = 3", "<s>", "exec")), z)
for args in (
    ("1 +", "f", "eval"), ("x = 1", "f", "eval"), ("1\n2", "f", "single"), ("1", "f", "other"), ("1", "f"),
    (5, "f", "exec"), ("if x:", "f", "exec")
):
    try:
        compile(*args)
        print("fine", args)
    except Exception as e:
        print(type(e).__name__, e)
f = compile("def g(a, b=2): return a + b", "<def>", "exec")
ns = {}
exec(f, ns)
print(ns["g"](1), ns["g"].__code__.co_varnames, ns["g"].__code__.co_filename)
