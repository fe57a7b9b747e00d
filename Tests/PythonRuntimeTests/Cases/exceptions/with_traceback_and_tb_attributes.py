def f():
    raise ValueError("deep")


try:
    f()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)
    saved = e
print(saved.__traceback__ is not None)
try:
    raise saved.with_traceback(None)
except ValueError as e:
    print(e is saved, e.__traceback__.tb_lineno, e.__traceback__.tb_next)
made = KeyError("not raised")
print(made.__traceback__, made.with_traceback(None) is made)
try:
    made.__traceback__ = 5
except TypeError as e:
    print(e)
import traceback


def g():
    f()


try:
    g()
except ValueError as e:
    for frame in traceback.extract_tb(e.__traceback__):
        print(frame.name, frame.lineno, frame.line)
    print(traceback.format_exc().splitlines()[-1])
