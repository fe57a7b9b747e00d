try:
    compile("x = 1\ny = (2 +\n", "some file.py", "exec")
except SyntaxError as e:
    print(e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.print_file_and_line)
    print(str(e), "|", repr(e))
    print(e.args)
try:
    eval("a b")
except SyntaxError as e:
    print(str(e), e.filename)
e = SyntaxError("made by hand", ("file.py", 3, 5, "some text\n"))
print(str(e), e.lineno, e.offset, e.text, e.args)
print(str(SyntaxError("only message")), SyntaxError("m").lineno, SyntaxError().msg)
print(issubclass(TabError, IndentationError), issubclass(IndentationError, SyntaxError))
for args in (("m", 5), ("m", (1, 2, 3)), ("m", ("f", 1, 2, "t", 1))):
    try:
        print(SyntaxError(*args).filename)
    except Exception as e:
        print(type(e).__name__, e)
