def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
name = 'report_2024.csv'
print(name.startswith('report'), name.startswith('2024'))
print(name.startswith('2024', 7), name.startswith(('a', 'rep')))
print(name.startswith(()))
print(name.endswith('.csv'), name.endswith(('.txt', '.csv')))
print(name.endswith('2024', 0, -4), name.endswith('csv', 0, 5))
print(name.endswith(''))
print(name.startswith(''), name.startswith('', 15), name.startswith('', 16))
print(''.startswith(''), name.startswith('csv', -3), 'a'.startswith('ab'))
print(name.startswith('rep', None), name.startswith('eport', 1, 6))
print(name.startswith('eport', 1, 5), name.endswith('', 3, 2))
attempt(lambda: name.startswith(['rep']))
attempt(lambda: name.startswith(1))
attempt(lambda: name.startswith(('a', 1)))
attempt(lambda: name.startswith(('rep', 1)))
attempt(lambda: name.endswith(b'csv'))
attempt(lambda: name.endswith())
