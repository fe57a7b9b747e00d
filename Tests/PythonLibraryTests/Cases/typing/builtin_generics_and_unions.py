import collections.abc
print(list[int], dict[str, int], tuple[int, ...], tuple[()], set[str])
print(type[int], list[list[int]], frozenset[int])
print(collections.abc.Callable[[int], str])
print(int | str, int | None, list[int] | None, str | int | None)
print(type(int | str), type(list[int]), (int | str) == (str | int))
print(int | int, list['X'])
print(list[int].__origin__, list[int].__args__, dict[str, int].__args__)
print((int | str).__args__, list[int] == list[int], list[int] == list[str])
print(hash(list[int]) == hash(list[int]))
print(list[int]([1, 2]), dict[str, int](a=1), isinstance(5, int | str))
print(isinstance('x', int | None), issubclass(bool, int | str))
print(isinstance(None, int | None))
class Stack(list[int]):
    pass
print(Stack([1]), Stack.__bases__, Stack.__orig_bases__)
print(list[int].append)
print(list[int].__name__ if hasattr(list[int], '__name__') else '')
for bad in (lambda: isinstance([], list[int]), lambda: int | 5, lambda: int[str],
            lambda: isinstance(5, int | list[int]), lambda: list[int][str]):
    try:
        print(bad())
    except TypeError as error:
        print(error)
