def check(source):
    for form in (source, source.encode(), b"# coding: utf-8\n" + source.encode()):
        try:
            compile(form, "cell.py", "exec")
            print(repr(form), "is fine")
        except SyntaxError as e:
            place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
            print(repr(form), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'x = "é" yoo',
    'x = "結果" + ² + yoo',
    'x = "結果" + 1a + yoo',
    'x = "é" + (',
    'x = "é" + 1)',
    'def f(x):\n    global é, y; return é; global x',
    'é = f"{é a}"',
    'é = "é" "',
    'é, f() = 1',
    'print("名字", name for name in x, 1)',
    'if é:\n    "é"; if x: pass',
    'é = {"é": 1, "é" 2}',
):
    check(source)
print(eval(b"'\xc3\xa9'"))
for source in ("x\0", b"x = 1\n\0"):
    for call in (eval, exec, lambda text: compile(text, "a.py", "exec")):
        try:
            call(source)
        except SyntaxError as e:
            print(repr(e), e.lineno, e.filename)
for source in (
    "print(q)(print(r)\nprint(q * b + r == -a, 0 <= r < b)\nprint(\n10)",
    "'é' x\"\"\" é\n  longer than that \"\"\" 1",
    "f(" + "(" * 200,
    "x = '\u0f76' \u0f76",
    "# coding: no-such-encoding\nx y",
):
    try:
        compile(source, "cell.py", "exec")
    except SyntaxError as e:
        print(e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), ascii(e.text))
