print(NotImplemented, ..., Ellipsis, type(NotImplemented), type(...), repr(...), bool(...), [...], {...: 1})
print(... == Ellipsis)
class Half:
    def __add__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return NotImplemented
a, b = Half(), Half()
print(a == b, a == a, a != b, a.__eq__(b), a.__add__(1))
for action in (lambda: a + 1, lambda: 1 + a, lambda: a < b, lambda: a >= b, lambda: a[...], lambda: Ellipsis()):
    try:
        action()
    except TypeError as error:
        print(error)
def todo():
    ...
print(todo(), (5).__add__('x'), 'a'.__eq__(5), [].__lt__(5), {}.__or__(5), (1.5).__mul__('a'))
