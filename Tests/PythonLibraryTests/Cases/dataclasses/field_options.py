from dataclasses import dataclass, field, fields, MISSING
@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)
    price: float = field(default=1.5, repr=False)
    secret: int = field(default=0, compare=False)
    made: int = field(default=7, init=False)
    note: str = field(default='n', metadata={'unit': 'text'}, kw_only=True)
a, b = Item('a'), Item('a', secret=99)
a.tags.append('x')
print(a, b, a.tags, b.tags, a == b, Item('q', ['t'], 2, 3, note='m'), a.made, a.price)
print([f.name for f in fields(Item)])
print([(f.name, f.init, f.repr, f.compare) for f in fields(a)])
print(fields(Item)[5].metadata, fields(Item)[5].metadata['unit'])
print([f.default is MISSING for f in fields(Item)])
print(fields(Item)[1].default_factory is list, fields(Item)[0].type)
print(fields(Item)[2].default, repr(MISSING)[:9] != '')
b.tags = a.tags
print(a == b, Item.price, hasattr(Item, 'tags'))
for bad in (lambda: Item('a', made=3), lambda: Item('a', [], 1, 2, 'positional'), lambda: fields(5),
            lambda: field(default=1, default_factory=list)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
