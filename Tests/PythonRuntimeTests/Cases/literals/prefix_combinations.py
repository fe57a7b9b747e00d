x = 1
print(u"unicode", U"prefix", u'é', u"""triple""", "plain" u"joined")
print(r"\n", R"\n", b"b", B"B", br"\n", Br"\n", bR"\n", BR"\n", rb"\n", Rb"\n", rB"\n", RB"\n")
print(f"{x}", F"{x}", fr"\{x}", Fr"\{x}", fR"\{x}", FR"\{x}", rf"\{x}", Rf"\{x}", rF"\{x}", RF"\{x}")
print(type(u"a") is str, type(f"{x}") is str, type(rb"a") is bytes, u"a" == "a")
for bad in ('ub"a"', 'bu"a"', 'fb"a"', 'bf"a"', 'ur"a"', 'uf"{x}"', 'rr"a"', 'ff"a"', 'frb"a"', 'x"a"', 'bb"a"'):
    try:
        eval(bad)
        print(bad, "is fine")
    except SyntaxError as e:
        print(bad, "->", e.msg)
