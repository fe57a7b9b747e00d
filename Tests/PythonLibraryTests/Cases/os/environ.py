import os
os.environ['LESSON_COLOUR'] = 'blue'
print(os.environ['LESSON_COLOUR'], os.environ.get('LESSON_COLOUR'))
print(os.getenv('LESSON_COLOUR'), 'LESSON_COLOUR' in os.environ)
print(os.environ.get('NO_SUCH_VARIABLE'), os.getenv('NO_SUCH_VARIABLE', 'default'))
print(os.environ.get('NO_SUCH_VARIABLE', 5), os.environ.setdefault('LESSON_COLOUR', 'x'))
print(os.environ.pop('LESSON_COLOUR'), 'LESSON_COLOUR' in os.environ)
print(isinstance(os.environ, dict), type(os.environ).__name__)
try:
    os.environ['NO_SUCH_VARIABLE']
except KeyError as error:
    print('KeyError', error)
try:
    os.environ['LESSON_N'] = 5
except TypeError as error:
    print(error)
print(isinstance(os.cpu_count(), int), isinstance(os.getpid(), int), len(os.urandom(8)), type(os.urandom(3)))
