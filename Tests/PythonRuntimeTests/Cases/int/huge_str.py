n = 2 ** 1000
print(n)
print(-n)
print(len(str(n)), len(str(3 ** 2000)))
print(str(10 ** 100) == '1' + '0' * 100)
print(int(str(7 ** 500)) == 7 ** 500)
print(str(7 ** 300)[:40], str(7 ** 300)[-40:])
print(repr(5 ** 120), f'{5 ** 60}', '%d' % 5 ** 2, '%d' % (5 ** 60))
