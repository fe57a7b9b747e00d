values = [0, 7, -42, 3.14159, 1e10, 1e-7, 2.5]
for v in values:
    print(
        f"{v:8.2f}|" == "{:8.2f}|".format(v) == "%8.2f|" % v, f"{v:e}" == "%e" % v, f"{v:g}" == "%g" % v,
        f"{v}" == "{}".format(v) == "%s" % v
    )
print(
    "{} {} {}".format(1, "a", [2]), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2),
    "{0} {k}".format(5, k=6), "{}{{}}{}".format(1, 2)
)
print(
    "{0[1]} {0[k]} {1.real} {2[0].imag}".format({1: "int key", "k": "str key"}, 5, [1j]),
    "{:>{w}}|".format("r", w=5), "{0:{1}}|".format(1, 4), "{!r:>6}".format("a")
)
print(
    "%s %d %i %5d|%-5d|%05d|%+d|% d" % ("s", 1, 2, 3, 4, 5, 6, 7),
    "%x %X %o %#x %c %c %%" % (255, 255, 8, 255, "a", 98), "%(k)s %(n)05.1f" % {"k": "v", "n": 2.25}
)
print(
    "%5s|%-5s|%.2s|%r|%5.1f|%e|%G|%s" % ("a", "b", "abc", "q", 2.25, 12345.678, 1e-10, None), "%s" % (1,),
    "%s" % [1, 2], "%s %s" % (1, (2,)), "%*d" % (5, 42), "%-*d|" % (5, 42), "%.*f" % (2, 1.5)
)
print(
    "%d" % 3.99, "%d" % True, "%s" % 1.0, "%.3g" % 1234567, "%g" % 100000, "%g" % 1000000, "%f" % 1,
    "%5.3d" % 7, "%+.1e" % 0, "%x" % -255, "%s%%" % 50
)
for bad in (lambda: "%d" % "a", lambda: "%d %d" % 1, lambda: "%d" % (1, 2), lambda: "%z" % 1, lambda: "%" % 1, lambda: "%(k)s" % 1, lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "%f" % "a", lambda: "%(a)s" % {}, lambda: "%*d" % ("a", 1),
            lambda: "{} {}".format(1), lambda: "{a}".format(), lambda: "{0} {}".format(1, 2),
            lambda: "{".format(), lambda: "}".format(), lambda: "{0[k]}".format([1]),
            lambda: "{0.x}".format(1), lambda: "{:d}".format("a"), lambda: "{!z}".format(1),
            lambda: "{0[}".format(1), lambda: "{5}".format(1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
