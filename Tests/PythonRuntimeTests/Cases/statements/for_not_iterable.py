for value in (5, 1.5, None, True, len, object(), int, NotImplemented):
    try:
        for x in value:
            print(x)
    except TypeError as e:
        print(str(e))


class Empty:
    pass


class Bad:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


class Nothing:
    __iter__ = None


for value in (Empty(), Bad(), NoNext(), Nothing()):
    try:
        for x in value:
            pass
    except TypeError as e:
        print(e)
