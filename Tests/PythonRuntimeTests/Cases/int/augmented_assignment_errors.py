def run(statement):
    scope = {'n': 5, 'text': 'a', 'items': [1], 'nothing': None}
    try:
        exec(statement, scope)
        print(statement, '->', scope['n'], scope['items'])
    except Exception as error:
        print(statement, '->', type(error).__name__, error)

for statement in ['n += "a"', 'n -= "a"', 'n *= None', 'n /= []', 'n //= "a"', 'n %= "a"', 'n **= "a"', 'n <<= 1.0',
                  'n >>= "a"', 'n &= 1.0', 'n |= None', 'n ^= "a"', 'n @= 2', 'text += 1', 'nothing += 1',
                  'items += 5', 'items += "ab"', 'items *= 2', 'missing += 1', 'n += True']:
    run(statement)
