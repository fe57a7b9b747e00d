from dataclasses import dataclass, field
def attempt(make):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
def mutable_default():
    @dataclass
    class A:
        items: list = []
def dict_default():
    @dataclass
    class A:
        d: dict = {}
def order_of_defaults():
    @dataclass
    class A:
        a: int = 1
        b: int
def order_without_eq():
    @dataclass(order=True, eq=False)
    class A:
        a: int
def order_clash():
    @dataclass(order=True)
    class A:
        a: int
        def __lt__(self, other):
            return True
def field_without_annotation():
    @dataclass
    class A:
        a = field(default=1)
def set_default():
    @dataclass
    class A:
        s: set = set()
for make in (mutable_default, dict_default, set_default, order_of_defaults, order_without_eq, order_clash,
             field_without_annotation):
    attempt(make)
