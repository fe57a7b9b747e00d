import sys
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, trace = sys.exc_info()
    print(kind, value, trace is not None, trace.tb_lineno, type(trace).__name__)
    try:
        int('x')
    except ValueError:
        print(sys.exc_info()[0].__name__, sys.exc_info()[1])
    print(sys.exc_info()[0].__name__, sys.exception() is value)
print(sys.exc_info(), sys.exception())
def handler(kind, value, trace):
    print('hook', kind.__name__, value)
print(callable(sys.excepthook))
sys.excepthook = handler
print(sys.excepthook is handler)
