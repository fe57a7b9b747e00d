for source in ("", "\n", "# only a remark\n", "   \n"):
    for mode in ("single", "exec"):
        try:
            compile(source, "<cell>", mode)
            print(repr(source), mode, "compiles")
        except SyntaxError as error:
            print(repr(source), mode, error)
