mark = b"\xef\xbb\xbf"
for text in ("x = 1", "x y", "(", ")", "x = '", "", "é = 1; z = é +"):
    for form in (mark + text.encode(), "\ufeff" + text, mark + mark + text.encode()):
        try:
            compile(form, "marked.py", "exec")
            print(ascii(form), "is fine")
        except SyntaxError as e:
            print(ascii(form), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
for form in ("\ufeff", "\ufeff(", "\ufeff1", mark + b"1 +", mark + b"40 + 2", "a b", "a b\n", "[1,\n2 3]", "f'{a b}'"):
    try:
        print(eval(form))
    except SyntaxError as e:
        print(ascii(form), e.msg, e.lineno, e.offset, ascii(e.text).replace("\\ufeff", ""))
