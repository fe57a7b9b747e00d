class Box:
    def __class_getitem__(cls, item):
        print("class_getitem", cls.__name__, item)
        return (cls, item)

    def __getitem__(self, item):
        return "instance " + repr(item)


print(Box[int])
print(Box["a", 1])
print(Box()[3])


class Sub(Box):
    pass


print(Sub[0][0] is Sub)


class Meta(type):
    def __getitem__(cls, item):
        return f"{cls.__name__}<{item}>"


class WithMeta(metaclass=Meta):
    def __class_getitem__(cls, item):
        return "not used"


print(WithMeta[5])
print(list[int], dict[str, int], type(list[int]), list[int]([1, 2]), list[int] == list[int])
try:
    int[str]
except TypeError as e:
    print(e)
try:
    class Plain: pass
    Plain[int]
except TypeError as e:
    print(e)


class Stack(list[int]):
    pass


print(Stack([1]), Stack.__mro__[1])
