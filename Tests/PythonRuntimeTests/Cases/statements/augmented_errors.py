def attempt(source, **names):
    try:
        exec(source, names)
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)


attempt("n += 1")
attempt("x += 1", x="a")
attempt("x += 'a'", x=1)
attempt("x += [1]", x=(2,))
attempt("x += 1", x=[2])
attempt("x += None", x=[2])
attempt("x -= [1]", x=[1])
attempt("x *= 'a'", x="b")
attempt("x *= 1.5", x=[1])
attempt("x /= 0", x=1)
attempt("x //= 0.0", x=1)
attempt("x %= 0", x=1)
attempt("x |= [1]", x={1})
attempt("x <<= 1.0", x=1)
attempt("x >>= -1", x=1)
attempt("x **= '2'", x=3)
attempt("x @= 2", x=1)
attempt("x[0] += 1", x=[])
attempt("x['k'] += 1", x={})
attempt("x.y += 1", x=3)
attempt("x &= 1", x=1.5)
