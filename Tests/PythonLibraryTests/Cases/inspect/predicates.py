import inspect, math
def f(): pass
def g(): yield
class C:
    def m(self): pass
    @property
    def p(self): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
checks = ['isfunction', 'ismethod', 'isclass', 'ismodule', 'isbuiltin', 'isgeneratorfunction', 'isgenerator',
          'isroutine', 'iscoroutinefunction', 'isabstract', 'iscode', 'isdatadescriptor', 'ismethoddescriptor']
print(checks)
for name, thing in (('f', f), ('lambda', lambda: 0), ('g', g), ('g()', g()), ('C', C), ('C()', C()),
                    ('C.m', C.m), ('C().m', C().m), ('C.p', C.p), ('C.s', C.s), ('C.c', C.c), ('len', len),
                    ('math', math), ('str.upper', str.upper), ('int', int), ('5', 5), ('code', f.__code__)):
    print(name.ljust(10), ''.join('.T'[bool(getattr(inspect, check)(thing))] for check in checks))
