class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *details):
        pass


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None


class WrongExit:
    def __enter__(self):
        return 1

    def __exit__(self):
        pass


for make in (NoExit, NoEnter, OnInstance, WrongExit, lambda: 5, lambda: None, lambda: "x.txt"):
    try:
        with make():
            print("body ran")
    except Exception as e:
        print(type(e).__name__ + ":", e)
