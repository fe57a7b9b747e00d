# `:=` and the loops of comprehensions may not bind the same name.
for source in ("[i for i in range(5) if (j := 0) for j in range(5)]", "{i for i in range(5) if (j := 0) for (j, k) in []}",
               "{i: 1 for i in range(5) if (j := 0) for [*j] in []}", "(i for i in [] if (j := 0) for k in [] for j in [])",
               "[(i := 0) for i in range(5)]", "[[(i := 0) for j in []] for i in []]", "[x for x in (y := [1])]"):
    try:
        compile(source, "<c>", "exec")
        print("compiled", source)
    except SyntaxError as e:
        print(e.msg, e.offset, e.end_offset)
print([j for i in range(3) if (k := i) for j in range(k)], k)


# An iterator over calls that goes through itself.
def step():
    global steps
    steps += 1
    if steps == 3:
        print("the rest:", list(calls))
    return steps


steps = 0
calls = iter(step, 6)
print(list(calls), next(calls, "over"))
print(b"x".__rmod__(3), b"7".__rmod__(b"%b!"))
