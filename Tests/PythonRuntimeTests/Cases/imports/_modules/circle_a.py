print("a starts")
import _modules.circle_b

print("a continues")
name = "a"


def talk():
    return f"a knows {_modules.circle_b.name}"


print("a ends")
