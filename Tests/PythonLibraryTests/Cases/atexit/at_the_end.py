# Functions for the end of a program, the last one first.
import atexit


def goodbye(name, mark="!"):
    print("goodbye", name + mark)


@atexit.register
def last():
    print("last")


atexit.register(goodbye, "Anna")
atexit.register(goodbye, "Ben", mark="?")
atexit.register(print, "never")
atexit.unregister(print)
print("end of the script")
raise SystemExit(0)
