log = []
def say(value):
    log.append(value)
    return value

print(say(0) or say('x') or say('y'), say(1) and say('') and say('z'), log)
log.clear()
print((say(0) and say(1)) or (say([]) or say(None)), not say(0), log)
print([x or 'default' for x in (0, '', None, [], 'kept', 5, 0.0, {})], [x and len(x) for x in ('', 'abc', [], [1])])
print(None or False, False or None, 0 and 1 / 0, 1 or 1 / 0, [] and {})
print('a' and 'b' or 'c', '' and 'b' or 'c', not 1 == 2, not (1 and 0))
print(1 == 1 and 2 != 3 or 5)
print(any([0, None, '']) or 'none of them', all([1, 'a']) and 'all of them')
print(bool('False'), bool(' '), bool([[]]), bool({0: 0}), (1 > 2) is False)
print(True if [] else False)
a, b = 3, 7
print(a if a > b else b, 'big' if b > 5 else 'mid' if b > 3 else 'small')
print([i for i in range(6) if i % 2 and i > 2], (a > 1) + (b > 1), a > 1 < b, (a, b)[a < b])
print('yes' * (a < b), -True, True * 3.5)
