import inspect, sys
def outer(x):
    frame = inspect.currentframe()
    return frame.f_code.co_name, frame.f_lineno > 0, sorted(frame.f_locals), frame.f_back.f_code.co_name
def names():
    here = sys._getframe()
    return [record.function for record in inspect.stack()], here.f_code.co_name, here.f_back.f_code.co_name
def caller():
    return names()
print(outer(5))
print(caller())
code = outer.__code__
print(code.co_name, code.co_varnames, code.co_argcount, code.co_kwonlyargcount, code.co_flags & inspect.CO_VARARGS)
print((lambda *a, k=1: a).__code__.co_varnames, caller.__code__.co_names, code.co_freevars)
