from pathlib import PurePosixPath as P, PurePath, Path
for text in ('/usr/lib/python3.tar.gz', 'a/b/c.txt', 'file', '.', '', '/', '..', 'a/', './a', 'a//b', '/a/../b',
             '.hidden', 'a.', '//x', 'dir.d/x.y.z'):
    p = P(text)
    print(repr(text), repr(p), p.parts, repr(p.name), repr(p.stem))
    print(repr(p.suffix), p.suffixes, str(p.parent), repr(p.root))
    print(repr(p.anchor), p.is_absolute())
print(P('a', 'b', '../c'), P('a') / 'b' / P('c'), 'x' / P('y'), P('a') / '/b')
print(P('/a').joinpath('b', 'c'), P(), P('a', ''), [str(x) for x in P('/a/b/c').parents])
print(P('a/b').parents[0], len(P('a/b').parents))
print(P('a/b.txt').with_suffix('.py'), P('a/b').with_suffix('.py'), P('a/b.txt').with_suffix(''))
print(P('a/b.txt').with_name('z'), P('a/b.txt').with_stem('q'), P('/a/b').relative_to('/a'))
print(P('/a/b').is_relative_to('/x'), P('a/b.py').match('*.py'), P('/a/b.py').match('a/*'))
print(P('a').as_posix(), P('/a b').as_uri())
print(P('a') == P('./a'), P('a') < P('b'), hash(P('a')) == hash(P('a')), {P('a'): 1}[P('a')])
print(sorted([P('b'), P('a/z'), P('a')]), P('a') == 'a', isinstance(Path('x'), PurePath))
print(f'{P("a")!s:>5}')
for bad in (lambda: P('a').with_name(''), lambda: P('/').with_name('x'), lambda: P('a').with_suffix('py'),
            lambda: P('/a').relative_to('/b'), lambda: P(5), lambda: P('a') / 5, lambda: P('a') + 'b',
            lambda: P('a') < 'b', lambda: P('a').with_name('b/c'), lambda: P('').with_stem('x')):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
