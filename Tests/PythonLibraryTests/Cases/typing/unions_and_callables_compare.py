from typing import *
print(Optional[int] == Union[int, None], Union[int, str] == Union[str, int])
print(Union[int, Union[str, float]], Union[int, int] is int, List[int] == List[int])
print(List[int] == list[int])
print(Callable[[int], str].__args__, Callable[..., int].__args__, Dict[str, int].__origin__)
print(Tuple[int, str].__args__, Optional[int].__args__, hash(List[int]) == hash(List[int]))
print(callable(List[int]), Dict, Tuple, List.__origin__, {List[int]: 1}[List[int]], Union[int, 'Node'])
print(ForwardRef('X'))
print(isinstance([], List), isinstance({}, Dict), isinstance((), Tuple))
print(isinstance([], Sequence), issubclass(list, List))
print(isinstance(5, Hashable))
for bad in (lambda: List[int, str], lambda: isinstance([], List[int]), lambda: Optional[int, str], lambda: Union[()],
            lambda: Dict[int],
            lambda: Callable[int, str], lambda: isinstance(1, Union[int, List[int]]),
            lambda: Union[1, 2], lambda: List[int]()):
    try:
        print(bad())
    except TypeError as error:
        print(error)
