class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.missing = need - have


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def __str__(self):
        return f"{self.owner}: ${self._balance:,.2f}"


class Savings(Account):
    interest = 0.05

    def year(self):
        self.deposit(self._balance * self.interest)


a, s = Account("Ann", 100), Savings("Sam", 1000)
a.deposit(50)
a.withdraw(30)
for action in (lambda: a.withdraw(500), lambda: a.deposit(-5), lambda: setattr(a, "balance", 1e6)):
    try:
        action()
    except InsufficientFunds as e:
        print("refused:", e, "missing", e.missing)
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
for _ in range(3):
    s.year()
print(a, s, a.history, len(s.history), sep="\n")
print(Account.interest, Savings.interest, s.balance == 1000 * 1.05**3, round(s.balance, 2))
