import os
for path in ('a/./b', 'a/../b', '/a/../../b', 'a//b///c', './x', '../x', '', '.', 'a/b/..', '/..', '//a', 'a/../..',
             '/./'):
    print(repr(path), repr(os.path.normpath(path)))
here = os.getcwd()
print(os.path.abspath('x.txt') == os.path.join(here, 'x.txt'))
print(os.path.abspath('../y') == os.path.join(os.path.dirname(here), 'y'))
print(os.path.isabs(here))
print(os.path.relpath('/a/b/c', '/a'), os.path.relpath('/a/b', '/a/b'))
print(os.path.relpath('/a', '/a/b/c'), os.path.relpath('/x/y', '/a/b'))
print(os.path.relpath('q'))
print(os.path.commonpath(['/a/b/c', '/a/b/d', '/a/b']))
print(os.path.commonprefix(['/usr/lib', '/usr/local']))
print(os.path.commonpath(['a/x', 'a/y']), os.path.commonprefix([]))
print(os.path.dirname(os.path.abspath(__file__)) == here, os.path.basename(__file__))
print(os.path.splitext(os.path.basename(__file__))[0], os.path.normcase('A/b'))
print(os.fspath('x'), os.path.split('//x'), os.path.splitdrive('/a/b'))
print(os.path.realpath('.') == os.path.realpath(here))
print(os.path.expanduser('no tilde'))
try:
    os.path.commonpath(['/a', 'b'])
except ValueError as error:
    print(error)
