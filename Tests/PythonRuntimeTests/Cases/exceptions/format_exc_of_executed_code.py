import traceback

source = """
def divide(a, b):
    return a / b

def outer(xs):
    return [divide(x, 0) for x in xs]

outer([1])
"""
try:
    exec(compile(source, "lesson.py", "exec"), {})
except ZeroDivisionError:
    lines = traceback.format_exc().splitlines()
    print("\n".join(line for line in lines if "exec(" not in line))
try:
    eval("1 + undefined")
except NameError as e:
    print(traceback.format_exception_only(type(e), e))
try:
    compile("x = = 1", "cell.py", "exec")
except SyntaxError as e:
    print("".join(traceback.format_exception_only(type(e), e)))
