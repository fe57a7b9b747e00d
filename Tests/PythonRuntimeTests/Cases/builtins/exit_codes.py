import sys
for args in ((), (0,), (3,), ('message',), (None,), ([1, 2],), (True,)):
    try:
        sys.exit(*args)
    except SystemExit as stop:
        print(repr(stop), repr(stop.code))
try:
    raise SystemExit
except SystemExit as stop:
    print(stop.code, isinstance(stop, Exception), isinstance(stop, BaseException))
try:
    raise SystemExit(1, 2)
except SystemExit as stop:
    print(stop.code, stop)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
try:
    try:
        sys.exit('inner')
    finally:
        print('finally runs')
except SystemExit as stop:
    print('caught', stop)
