def attempt(source):
    try:
        exec(source)
    except BaseException as e:
        print(source, "->", repr(e), "| cause", repr(e.__cause__), "| suppress", e.__suppress_context__)


attempt("raise ValueError")
attempt("raise ValueError('x')")
attempt("raise ValueError('x', 1)")
attempt("raise KeyError from ValueError")
attempt("raise KeyError('k') from ValueError('v')")
attempt("raise KeyError('k') from None")
attempt("raise")
attempt("raise 5")
attempt("raise 'text'")
attempt("raise None")
attempt("raise int")
attempt("raise NotImplemented")
attempt("raise NotImplementedError")
attempt("raise (ValueError, KeyError)")
attempt("raise ValueError from 5")
attempt("raise ValueError from int")
attempt("raise ValueError(1) from [ValueError]")
attempt("raise StopIteration(3)")
attempt("raise SystemExit('bye')")
attempt("raise KeyboardInterrupt")
attempt("raise type('Made', (Exception,), {})('here')")
