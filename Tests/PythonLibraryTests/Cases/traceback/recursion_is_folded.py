import traceback, re, io
def down(n):
    if n == 0:
        raise ValueError('bottom')
    return down(n - 1)
try:
    down(8)
except ValueError:
    print(re.sub(r'File ".*?([^/"]+)"', r'File "\1"', traceback.format_exc()))
def ping(n):
    return pong(n)
def pong(n):
    return ping(n - 1) if n else missing_name
try:
    ping(2)
except NameError as error:
    print(len(traceback.extract_tb(error.__traceback__)), [f.name for f in traceback.extract_tb(error.__traceback__)])
    print(traceback.extract_tb(error.__traceback__)[-1].line, error.name)
def here():
    return [f.name for f in traceback.extract_stack()][-2:], len(traceback.format_stack()) > 0
print(here())
print(len(traceback.extract_tb(None)))
print(traceback.format_list([('lesson.py', 3, 'f', 'x = 1')]))
print(traceback.format_list([traceback.FrameSummary('a.py', 1, 'g', line='y')]))
