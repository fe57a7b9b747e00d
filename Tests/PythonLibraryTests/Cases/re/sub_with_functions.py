import re
print(re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1 b22 c333'))
print(re.sub(r'\w+', lambda m: m.group().capitalize(), 'the quick fox'))
print(re.sub('[aeiou]', lambda m: m.group().upper(), 'education', count=2))
names = {'x': '1', 'y': '2'}
print(re.sub(r'\{(\w+)\}', lambda m: names.get(m[1], m[0]), '{x} + {y} = {z}'))
print(re.subn('a', lambda m: '', 'banana'), re.sub('a', lambda m: r'\1\n', 'a'))
print(re.sub('b', str, 'abc')[:20])
counter = iter(range(10))
print(re.sub('x', lambda m: str(next(counter)), 'xxx'))
print(re.sub(r'(?<=_)([a-z])', lambda m: m[1].upper(), 'snake_case_name'))
print(re.sub('_([a-z])', lambda m: m[1].upper(), 'snake_case_name'))
def camel_to_snake(name):
    return re.sub('(?<!^)(?=[A-Z])', '_', name).lower()
print(camel_to_snake('CamelCaseName'), re.sub('.', lambda m: f'{ord(m[0]):x} ', 'abc'))
print(re.sub('[&<>]', lambda m: {'&': '&amp;', '<': '&lt;', '>': '&gt;'}[m[0]], 'a<b & c>'))
for function in (lambda m: 5, lambda: 'x', lambda m: m.group(1), lambda m: None):
    try:
        print(re.sub('a', function, 'banana'))
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
