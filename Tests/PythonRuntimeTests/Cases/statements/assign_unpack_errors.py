def attempt(source):
    try:
        exec(source)
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)


attempt("a, b = 1, 2, 3")
attempt("a, b, c = 1, 2")
attempt("a, b = []")
attempt("a, = []")
attempt("a, = 1, 2")
attempt("a, b = 5")
attempt("a, b = None")
attempt("a, b = 1.5")
attempt("a, *b, c = [1]")
attempt("a, b, *c = [1]")
attempt("a, b = 'xyz'")
attempt("a, b = {1: 2}")
attempt("(a, b), c = 1, 2")
attempt("(a, b), c = (1, 2, 3), 4")
attempt("[a, b] = object")
attempt("a, b = len")
attempt("a, b = (x for x in range(3))")
attempt("() = [1]")
attempt("*a, = 3")
