import os, os.path
for path in ('/a/b/c.txt', 'a/b', 'file', '/', '', 'a/', '/a', 'a//b', '.hidden', 'x.tar.gz', 'dir.d/name', '..',
             './a.py', 'a.'):
    print(repr(path), os.path.split(path), os.path.basename(path))
    print(os.path.dirname(path), os.path.splitext(path))
    print(os.path.isabs(path))
print(os.path.join('a', 'b', 'c.txt'), os.path.join('a', '/b'))
print(os.path.join('a/', 'b'), os.path.join('', 'a'), os.path.join('a', ''))
print(os.path.join('a'))
print(os.path.join('/x', '..', 'y'), os.path.join('a', 'b', '/c', 'd'))
print(os.sep, os.pardir, os.curdir, os.extsep, os.linesep == '\n', os.pathsep)
print(os.name)
for bad in (lambda: os.path.join('a', 5), lambda: os.path.basename(None), lambda: os.path.join(),
            lambda: os.path.join('a', b'b')):
    try:
        bad()
    except TypeError as error:
        print(error)
