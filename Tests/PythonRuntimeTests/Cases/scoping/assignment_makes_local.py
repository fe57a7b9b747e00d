x = 10


def reads():
    return x


def assigns():
    x = 5
    return x


def reads_then_assigns():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1


def augmented():
    try:
        x += 1
    except UnboundLocalError as e:
        return str(e)


def for_target():
    try:
        return x
    except UnboundLocalError as e:
        return "for: " + str(e)
    for x in []:
        pass


def import_target():
    try:
        return math
    except UnboundLocalError as e:
        return "import: " + str(e)
    import math


def def_target():
    try:
        return helper
    except UnboundLocalError as e:
        return "def: " + str(e)

    def helper():
        pass


def with_except():
    try:
        return err
    except UnboundLocalError as e:
        return "except: " + str(e)
    try:
        pass
    except ValueError as err:
        pass


def walrus():
    try:
        return w
    except UnboundLocalError as e:
        return "walrus: " + str(e)
    if (w := 1):
        pass


def never_runs():
    if 0:
        x = 1
    return "x" in locals()


print(reads(), assigns())
reads_then_assigns()
print(augmented(), for_target(), import_target(), def_target(), with_except(), walrus(), never_runs(), sep="\n")
