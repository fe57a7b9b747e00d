from typing import Generic, TypeVar, List, Optional
T = TypeVar('T')
K = TypeVar('K')
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []
    def push(self, item: T) -> 'Stack[T]':
        self.items.append(item)
        return self
    def pop(self) -> Optional[T]:
        return self.items.pop() if self.items else None
s = Stack[int]()
print(s.push(1).push(2).pop(), s.items, Stack[int], Stack, type(s).__name__)
print(Stack[int].__origin__ is Stack, Stack.__parameters__)
print(Stack[int].__args__)
class Pair(Generic[K, T]):
    pass
class IntStack(Stack[int]):
    pass
print(Pair[str, int], Pair[str, T], IntStack().push(5).items)
print(IntStack.__mro__, isinstance(IntStack(), Stack))
print(Stack[List[T]])
for bad in (lambda: Stack[int, str], lambda: Pair[int], lambda: Generic[int], lambda: isinstance(s, Stack[int])):
    try:
        print(bad())
    except TypeError as error:
        print(error)
