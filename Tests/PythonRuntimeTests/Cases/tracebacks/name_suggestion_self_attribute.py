class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        balance += amount


a = Account(10)
print(a.balance)
a.deposit(5)
