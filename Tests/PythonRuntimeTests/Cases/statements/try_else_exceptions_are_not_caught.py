try:
    try:
        print("fine")
    except ValueError:
        print("not here")
    else:
        raise ValueError("from else")
    finally:
        print("finally")
except ValueError as e:
    print("outer:", e, e.__context__)
try:
    try:
        raise KeyError("first")
    except KeyError:
        raise IndexError("second")
    finally:
        print("finally runs between")
except IndexError as e:
    print(repr(e), repr(e.__context__))
for i in range(3):
    try:
        if i == 1:
            continue
        if i == 2:
            break
    except Exception:
        pass
    else:
        print("else only for", i)
    finally:
        print("finally for", i)
