from typing import *
T = TypeVar('T')
aliases = [List, List[int], Dict[str, int], Tuple[int, str], Tuple[int, ...], Tuple[()], Set[str], Type[int], Type,
           Any, T]
aliases += [Optional[int], Union[int, str], Union[int, None], Union[int], Union[int, str, int],
            Optional[Union[int, str]]]
aliases += [Callable, Callable[[int, str], bool], Callable[..., Any], Callable[[], None], Iterable[int],
            Literal['a', 1]]
aliases += [Generator[int, None, str], List[List[int]], List['Node'], Dict[str, List[int]], List[T], Iterator[T]]
aliases += [FrozenSet[int], Sequence[Tuple[str, int]], Mapping[str, Any], DefaultDict[str, int], Deque[int],
            List[None]]
for alias in aliases:
    print(alias)
