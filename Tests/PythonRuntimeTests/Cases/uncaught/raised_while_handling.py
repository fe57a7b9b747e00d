def recover():
    return undefined_fallback

try:
    print([1, 2][5])
except IndexError:
    print('recovering')
    recover()
