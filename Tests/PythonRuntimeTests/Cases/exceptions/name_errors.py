def use():
    return undefined_thing


def local_before():
    print(later)
    later = 1


def in_branch(flag):
    if flag:
        value = 1
    return value


def deleted():
    x = 1
    del x
    return x


def loop_never(xs):
    for x in xs:
        pass
    return x


def augmented():
    total += 1


def free():
    def inner():
        return cell

    inner()
    cell = 1


def shadow():
    print(len([1]))
    len = 5


def in_comprehension():
    return [missing for _ in range(1)]


def nested_unbound():
    y = y_source
    y_source = 1


def except_name():
    try:
        raise ValueError
    except ValueError as err:
        pass
    return err


def with_global():
    global never_set
    return never_set


for f in (use, local_before, lambda: in_branch(False), deleted, lambda: loop_never([]), augmented, free, shadow, in_comprehension, nested_unbound,
          except_name, with_global):
    try:
        print(f())
    except NameError as e:
        print(type(e).__name__, "|", e, "|", isinstance(e, UnboundLocalError))
