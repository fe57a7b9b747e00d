def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
d = {'name': 'Ann', 'age': 30, 'pi': 3.14159, 'a b': 1, '': 'empty', 'x(y)': 'nested'}
print('%(name)s is %(age)d' % d)
print('%(pi).2f %(pi)8.3f|%(age)05d %(name)-6s|%(name)r' % d)
print('%(a b)s %()s %(x(y))s' % d, '100%% %(age)d' % d)
print('no keys' % d, '%(age)s %(age)x %(age)+d' % d, 'plain' % {}, '%s' % d == str(d), '%(k)s' % {'k': (1, 2)})
attempt(lambda: '%(missing)s' % d)
attempt(lambda: '%(name)s' % 'a')
attempt(lambda: '%(name)s' % ('a',))
attempt(lambda: '%(name)s %s' % d)
attempt(lambda: '%(name' % d)
attempt(lambda: '%(name)' % d)
attempt(lambda: '%(name)*d' % d)
attempt(lambda: '%(0)s' % [1])
