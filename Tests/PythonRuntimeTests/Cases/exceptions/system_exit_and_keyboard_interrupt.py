import sys

for args in ((), (0,), (3,), ("message",), (None,), ([1],), (True,)):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e), repr(e.code), e.args)
try:
    exit(2)
except SystemExit as e:
    print(e.code)
try:
    quit()
except SystemExit as e:
    print(e.code)
try:
    try:
        sys.exit("not an Exception")
    except Exception:
        print("never")
    finally:
        print("finally runs")
except BaseException as e:
    print(type(e).__name__, e)
try:
    raise KeyboardInterrupt
except Exception:
    print("never")
except KeyboardInterrupt as e:
    print("interrupted", repr(e))
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
try:
    raise SystemExit(1, 2)
except SystemExit as e:
    print(e.code)
