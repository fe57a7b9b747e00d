import functools, warnings
def deprecated(message):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args):
            warnings.warn(f'{f.__name__} is deprecated: {message}', DeprecationWarning, stacklevel=2)
            return f(*args)
        return wrapper
    return decorate
@deprecated('use new')
def old(x):
    return x + 1
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(old(1), old(2), len(seen), seen[0].message, seen[0].category.__name__, seen[0].filename.rsplit('/', 1)[-1])
with warnings.catch_warnings():
    warnings.filterwarnings('error', message='.*deprecated.*', category=DeprecationWarning)
    try:
        old(3)
    except DeprecationWarning as warning:
        print('raised', warning)
    with warnings.catch_warnings(record=True) as inner:
        warnings.simplefilter('default')
        for _ in range(3):
            warnings.warn('again', UserWarning)
        print(len(inner))
class Overflowing(RuntimeWarning):
    pass
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always', RuntimeWarning)
    warnings.warn('too big', Overflowing)
    warnings.warn_explicit('explicit', UserWarning, 'lesson.py', 12)
    print([(w.category.__name__, str(w.message)) for w in seen if w.category is Overflowing], seen[0].source)
