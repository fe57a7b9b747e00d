import traceback
def inner(x):
    return 10 / x
def outer():
    values = [1, 0]
    return [inner(v) for v in values]
def shown(text):
    import re
    return re.sub(r'File ".*?([^/"]+)"', r'File "\1"', text)
try:
    outer()
except ZeroDivisionError as error:
    print(shown(traceback.format_exc()))
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(error.__traceback__)])
    print(shown(''.join(traceback.format_tb(error.__traceback__)[:1])))
print(repr(traceback.format_exc()))
try:
    int('x')
except ValueError as error:
    print(shown(''.join(traceback.format_exception(error))))
    print(shown(''.join(traceback.format_exception(None, error, error.__traceback__, limit=0))))
