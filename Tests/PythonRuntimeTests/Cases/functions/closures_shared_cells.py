def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            return "insufficient"
        balance -= n
        return balance

    def peek():
        return balance

    return deposit, withdraw, peek


d1, w1, p1 = account(100)
d2, w2, p2 = account(10)
print(d1(50), w1(30), p1(), p2())
print(w2(20), d2(20), w2(20), p2(), p1())


def history():
    log = []

    def add(x):
        log.append(x)
        return log

    return add


a, b = history(), history()
a(1), a(2), b(9)
print(a(3), b(10))


def late():
    def inner():
        return later

    later = "defined afterwards"
    return inner()


print(late())


def unbound():
    def inner():
        return never

    if False:
        never = 1
    return inner()


try:
    unbound()
except NameError as e:
    print(e)
