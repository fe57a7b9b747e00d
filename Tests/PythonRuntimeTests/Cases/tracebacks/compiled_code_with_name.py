code = compile("a = 1\nb = a + missing\n", "lesson.md", "exec")
print("running")
exec(code)
