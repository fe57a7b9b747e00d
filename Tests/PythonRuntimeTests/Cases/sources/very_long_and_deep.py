total = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 + 21 + 22 + 23 + 24
print(total)
print(eval("+".join(["1"] * 1500)), eval("1" + " + 1" * 800), eval("-" * 60 + "1"), eval("not " * 60 + "1"))
print(
    eval("(" * 60 + "5" + ")" * 60), eval("[" * 60 + "]" * 60) != [], len(eval("[" + "1, " * 3000 + "]")),
    len(eval("{" + ", ".join(f"{i}: {i}" for i in range(2000)) + "}"))
)
source = "".join("    " * i + f"if True:\n" for i in range(50)) + "    " * 50 + "result = 'deep'\n"
exec(source)
print(result)
exec("\n".join(f"v{i} = {i}" for i in range(1000)))
print(v0 + v999, len("x" * 10000), len(eval(repr("long string " * 500))))
exec("def many():\n" + "\n".join(f"    x{i} = {i}" for i in range(400)) + "\n    return x0 + x399, len(locals())")
print(many())
chain = "x = 0\nif x == -1: pass\n" + "\n".join(f"elif x == {i + 1}: pass" for i in range(300)) + "\nelse: print('last branch')"
exec(chain)
print(
    eval(" and ".join(["True"] * 500)), eval(" < ".join(map(str, range(200)))),
    eval("f'" + "{1}" * 200 + "'") == "1" * 200
)
print(
    eval("lambda: " * 20 + "7")()()()()() is not None, eval("'a' " * 300) == "a" * 300,
    eval("x" + ".real" * 100, {"x": 5})
)
