def ping(n):
    return pong(n + 1)


def pong(n):
    return ping(n * 2)


print("start")
ping(0)
