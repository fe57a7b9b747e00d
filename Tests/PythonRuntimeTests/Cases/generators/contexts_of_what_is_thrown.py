# Which exception becomes the context of one that is thrown into a generator.
def chain(error):
    links = []
    while error:
        links.append(str(error))
        error = error.__context__
    return links


def plain():
    try:
        yield
    except Exception as error:
        print("inside", chain(error))
        raise


def handling():
    try:
        1 / 0
    except ZeroDivisionError:
        yield


def replacing(error):
    try:
        yield
    finally:
        raise error


for make in lambda: ValueError("v"), lambda: ValueError:
    for function in plain, handling:
        for starts in True, False:
            try:
                raise KeyError("outer")
            except KeyError:
                generator = function()
                if starts:
                    next(generator)
                try:
                    generator.throw(make())
                except Exception as error:
                    print(function.__name__, starts, chain(error))

errors = [Exception(n) for n in "1234"]
try:
    raise errors[0]
except Exception as error:
    current = error
    for replacement in errors[1:]:
        generator = replacing(replacement)
        next(generator)
        try:
            generator.throw(current)
        except Exception as error:
            current = error
            print(chain(error))
