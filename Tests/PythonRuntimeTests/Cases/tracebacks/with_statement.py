class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__)


with Manager() as m:
    print("inside")
    m.missing
