import types
def f():
    yield
class C:
    def m(self): pass
print(types.FunctionType is type(f), types.LambdaType is types.FunctionType)
print(types.GeneratorType is type(f()), types.MethodType is type(C().m))
print(types.BuiltinFunctionType is type(len), types.NoneType is type(None))
print(types.EllipsisType, types.NotImplementedType)
print(types.ModuleType, types.CodeType is type(f.__code__), types.TracebackType.__name__)
print(types.UnionType is type(int | str), types.GenericAlias is type(list[int]))
print(types.GetSetDescriptorType.__name__, types.CellType.__name__)
print(isinstance(types, types.ModuleType))
m = types.ModuleType('made', 'doc of made')
m.x = 5
exec('def double():\n    return x * 2', m.__dict__)
print(m, m.__name__, m.__doc__, m.x, m.double())
bound = types.MethodType(lambda self, y: (self, y), 'me')
print(bound('you'), bound.__self__, isinstance(bound, types.MethodType))
K = types.new_class('K', (C,), {}, lambda ns: ns.update(z=1))
print(K.__name__, K().z, isinstance(K(), C), types.new_class('L').__name__)
class D:
    @types.DynamicClassAttribute
    def v(self):
        return 'value'
print(D().v, types.resolve_bases((C,)))
try:
    types.NoneType(5)
except TypeError as error:
    print(error)
