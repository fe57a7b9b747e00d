class Base(Exception):
    pass


class Child(Base):
    pass


class Other(Exception):
    pass


def which(e):
    try:
        raise e
    except Child:
        return "child"
    except (Base, Other) as x:
        return "base or other " + type(x).__name__
    except ArithmeticError:
        return "arithmetic"
    except LookupError:
        return "lookup"
    except Exception as x:
        return "exception " + type(x).__name__
    except:
        return "bare"


for e in (Child(), Base(), Other(), ZeroDivisionError(), OverflowError(), KeyError(1), IndexError(), ValueError(),
          KeyboardInterrupt(), SystemExit(1), GeneratorExit(), BaseException()):
    print(type(e).__name__, "->", which(e))
kinds = (ValueError, KeyError)
try:
    raise KeyError("tuple in a variable")
except kinds as e:
    print(repr(e))
try:
    try:
        raise ValueError("v")
    except ():
        print("an empty tuple matches nothing")
except ValueError as e:
    print("outer", e)
