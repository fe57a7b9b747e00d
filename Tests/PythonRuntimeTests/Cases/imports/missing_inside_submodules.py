import sys

sys.path.insert(0, "_modules")

for attempt in (1, 2):
    try:
        import needy
    except ImportError as error:
        print(attempt, type(error).__name__, error, error.name)
try:
    from needy import other
except ImportError as error:
    print(type(error).__name__, error, error.name)
try:
    from os import no_such_thing
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0], error.name)
print([name for name in sys.modules if name.startswith("needy")])
