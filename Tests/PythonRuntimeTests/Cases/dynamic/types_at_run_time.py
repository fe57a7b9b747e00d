values = [1, 1.5, 1j, "s", b"b", True, None, [], (), {}, set(), frozenset(), range(1), slice(1), ..., NotImplemented,
          int, type, len, [].append, str.upper, "s".upper, lambda: 0, (x for x in ()), object(), ValueError(), print,
          bytearray(), memoryview(b""), zip(), map(str, []), filter(None, []), enumerate([]), reversed([]),
          iter([]), iter(()),
          iter({}), iter(set()), iter(""), iter(range(0)), {}.keys(), {}.values(), {}.items(), property(),
          classmethod(len), staticmethod(len),
          super, __import__("math"), int.__add__, (1).__add__, dict.fromkeys, str.__dict__["join"],
          type.__dict__["__mro__"], int.__dict__["real"]]
for v in values:
    print(type(v).__name__, end=" ")
print()
for v in (1, "s", [], None, len, int, lambda: 0, ValueError()):
    print(type(v), type(v).__module__, type(v).__bases__)
print(type(type(1)), type(1) is int, type(True) is int, type(1) == type(2), type([]) in (list, tuple))
print(int.__name__, int.__module__, int.__mro__, bool.__mro__, type.__mro__)
import types

print(
    isinstance(lambda: 0, types.FunctionType), isinstance(len, types.BuiltinFunctionType),
    isinstance((x for x in ()), types.GeneratorType)
)
print(types.FunctionType, types.ModuleType, types.NoneType, types.MethodType, types.SimpleNamespace(a=1, b="x"))
