class Field:
    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner.__name__
        print("set_name", owner.__name__, name)

    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name)

    def __set__(self, obj, value):
        obj.__dict__[self.name] = value


class Model:
    first = Field()
    second = Field()
    a = b = Field()

    class Inner:
        third = Field()


print(Model.a.name, Model.b is Model.a, Model.Inner.third.owner)
m = Model()
m.first = 10
print(m.first, m.second, m.__dict__)
Model.late = Field()
print(hasattr(Model.late, "name"))


class Failing:
    def __set_name__(self, owner, name):
        raise ValueError("cannot name " + name)


try:
    class Broken:
        f = Failing()
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))
T = type("T", (), {"x": Field(), "y": 1})
print(T.x.owner)
