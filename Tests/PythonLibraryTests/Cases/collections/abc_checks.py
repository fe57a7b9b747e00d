from collections.abc import (Callable, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping,
                             MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, Collection, KeysView,
                             ByteString)
kinds = [Callable, Collection, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping,
         MutableSequence, MutableSet, Reversible, Sequence, Set, Sized]
print([k.__name__ for k in kinds])
samples = [[], (), {}, set(), frozenset(), 'a', b'', 5, None, len, range(1), iter([]), (x for x in [])]
samples += [{}.keys(), {}.items(), int, zip(), map(str, [])]
for sample in samples:
    print(type(sample).__name__, ''.join('.T'[isinstance(sample, k)] for k in kinds))
class Bag:
    def __len__(self): return 0
    def __iter__(self): return iter(())
    def __contains__(self, x): return False
print(isinstance(Bag(), Collection), isinstance(Bag(), Sized))
print(isinstance(Bag(), Sequence), issubclass(Bag, Iterable))
print(isinstance(Bag(), Hashable))
print(isinstance({}.keys(), KeysView), issubclass(dict, Mapping))
print(issubclass(list, MutableSequence), issubclass(tuple, MutableSequence))
print(isinstance(b'', ByteString))
