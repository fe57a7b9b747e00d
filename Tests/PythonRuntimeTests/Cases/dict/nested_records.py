course = {'title': 'AI',
          'lessons': [{'id': 1, 'tags': ['a', 'b'], 'meta': {'done': True}}, {'id': 2, 'tags': [], 'meta': {}}],
          'teacher': {'name': '老師'}}
print(course['lessons'][0]['tags'][1], course.get('teacher', {}).get('name'))
print(course.get('room', {}).get('no', 'none'))
print(course['lessons'][1]['meta'].get('done'))
course['lessons'][1]['tags'].append('new')
course['lessons'][1]['meta']['done'] = False
course.setdefault('room', {})['no'] = 5
print(course)
def walk(x, path=''):
    if isinstance(x, dict):
        for k, v in x.items():
            yield from walk(v, f'{path}.{k}')
    elif isinstance(x, list):
        for i, v in enumerate(x):
            yield from walk(v, f'{path}[{i}]')
    else:
        yield path, x
for path, value in walk(course):
    print(path, '=', repr(value))
def merged(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merged(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
print(merged({'a': {'x': 1, 'y': 2}, 'b': 1}, {'a': {'y': 3, 'z': 4}, 'c': 5}))
print([l['id'] for l in course['lessons'] if l['meta'].get('done')])
