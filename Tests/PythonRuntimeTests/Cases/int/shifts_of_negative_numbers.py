for n in (1, -1, 5, -5, 255, -256, 2 ** 40, -2 ** 40):
    print(n, n << 1, n << 10, n >> 1, n >> 3, n >> 100)
print(-1 >> 0, -1 >> 1, -1 >> 1000, 1 >> 1000)
print(1 << 64, -1 << 64, (1 << 64) >> 64, (-1 << 64) >> 64, (-1 << 64) >> 65)
print(0 << 1000, 0 >> 1000, 3 << 0)
for make in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 10 ** 30 << -5):
    try:
        make()
    except ValueError as error:
        print(error)
