class Money:
    def __init__(self, amount):
        self.amount = amount
    def __format__(self, spec):
        return f'<{spec}>' if spec else f'${self.amount}'
class Plain:
    def __str__(self):
        return 'plain'
class Wrong:
    def __format__(self, spec):
        return 5

print(format(Money(5)), format(Money(5), '>10'))
print(f'{Money(5)} {Money(5):any text!} {Money(5)!r:.8}', '{:x:y}'.format(Money(1)))
print('{0:{1}}'.format(Money(1), 'w'))
print(format(Plain()), f'{Plain()}', f'{Plain()!s:>8}', format([1, 2]))
print(format(None), format({}), format((1,), ''))
print(format(print is None))
for value, spec in ((Plain(), '5'), ([1], '5'), (None, 'd'), ({}, '>5'), ((1, 2), '10'), (object, 's'),
                    (Wrong(), ''), (b'a', '5'), (range(2), 'x')):
    try:
        print(format(value, spec))
    except TypeError as error:
        print(error)
print(f'{str([1]):>6}|{[1]!s:>6}|{None!s:^6}|{(1, 2)!r:<8}|')
