class Plugin:
    registry = {}

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__.lower()] = cls
        print("registered", cls.__name__, name)


class Csv(Plugin):
    pass


class Json(Plugin, name="json!"):
    pass


class Deep(Json, name=None):
    extra = 1


print({k: v.__name__ for k, v in Plugin.registry.items()})
type("Dynamic", (Plugin,), {}, name="dyn")
print(sorted(Plugin.registry))
for source in (
    "class X(Plugin, wrong=1): pass",
    "class X(object, a=1): pass",
    "class X(a=1, b=2): pass",
):
    try:
        exec(source)
    except TypeError as e:
        print(source, "->", e)


class Validated:
    required = ()

    def __init_subclass__(cls):
        missing = [n for n in cls.required if not hasattr(cls, n)]
        if missing:
            raise TypeError(f"{cls.__name__} lacks {missing}")


class Shape(Validated):
    required = ("area",)
    area = 0


try:
    class Bad(Validated):
        required = ("run",)
except TypeError as e:
    print(e)
