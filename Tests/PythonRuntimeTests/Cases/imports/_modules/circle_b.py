print("b starts")
import _modules.circle_a as a

print("b sees name in a:", hasattr(a, "name"))
name = "b"


def talk():
    return f"b knows {a.name}"


print("b ends")
