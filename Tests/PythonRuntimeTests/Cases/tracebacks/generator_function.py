def produce(n):
    for i in range(n, -2, -1):
        yield 10 / i


def consume(it):
    for x in it:
        print(x)


consume(produce(2))
