class Money:
    def __init__(self, amount, currency):
        self.amount, self.currency = amount, currency
    def __add__(self, other):
        if self.currency != other.currency:
            raise TypeError(f'cannot add {other.currency} to {self.currency}')
        return Money(self.amount + other.amount, self.currency)
    @property
    def shown(self):
        return f'{self.amount:.2f} {self.currency}'

print((Money(1, 'EUR') + Money(2, 'EUR')).shown)
print((Money(1, 'EUR') +
       Money(2, 'USD')).shown)
