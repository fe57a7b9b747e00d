def run(action):
    print("-- run")
    try:
        print("try")
        action()
    except ZeroDivisionError as e:
        print("except", e)
    except (KeyError, IndexError) as e:
        print("lookup", repr(e))
    else:
        print("else")
    finally:
        print("finally")


run(lambda: None)
run(lambda: 1 / 0)
run(lambda: {}["k"])
run(lambda: [][0])
try:
    run(lambda: int("x"))
except ValueError as e:
    print("outside", e)
try:
    pass
except Exception:
    print("no")
else:
    print("plain else")
try:
    print("only finally")
finally:
    print("finally again")
