import traceback, re
def shown():
    return re.sub(r'File ".*?([^/"]+)"', r'File "\1"', traceback.format_exc())
def implicit():
    try:
        {}['k']
    except KeyError:
        [][1]
def explicit():
    try:
        int('a')
    except ValueError as error:
        raise RuntimeError('wrapped') from error
def hidden():
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError('clean') from None
for f in (implicit, explicit, hidden):
    try:
        f()
    except Exception as error:
        print(shown())
        print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
