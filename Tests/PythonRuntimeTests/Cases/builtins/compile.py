def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
code = compile('a + 1', '<calc>', 'eval')
print(eval(code, {'a': 5}), eval(code, {'a': 1.5}), type(code).__name__, code.co_filename, code.co_names)
print(code.co_name)
program = compile('total = 0\nfor n in items:\n    total += n\n', 'lesson.py', 'exec')
scope = {'items': [1, 2, 3]}
exec(program, scope)
print(scope['total'], program.co_filename)
single = compile('6 * 7', '<single>', 'single')
exec(single)
attempt(lambda: compile('1 +', '<bad>', 'eval'))
attempt(lambda: compile('x = 1', '<bad>', 'eval'))
attempt(lambda: compile('a', 'f', 'other'))
attempt(lambda: compile('a'))
attempt(lambda: compile(5, 'f', 'exec'))
try:
    compile('x = (1,\ny = 2', 'name.py', 'exec')
except SyntaxError as error:
    print(error.filename, error.lineno, error.msg)
