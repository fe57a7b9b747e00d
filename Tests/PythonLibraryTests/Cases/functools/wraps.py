from functools import wraps, update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES
def logged(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        """wrapper doc"""
        print('call', f.__name__, args, kwargs)
        return f(*args, **kwargs)
    return wrapper
def bare(f):
    def wrapper(*args):
        return f(*args)
    return wrapper
@logged
def add(a: int, b: int = 2) -> int:
    """adds"""
    return a + b
add.extra = 'kept'
again = logged(add)
print(add(1, b=5), add.__name__, add.__doc__, add.__annotations__)
print(add.__wrapped__(1), again.extra, again.__wrapped__ is add)
print(bare(add).__name__, bare(add).__doc__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, add.__module__, add.__qualname__)
class Callable:
    pass
c = update_wrapper(Callable(), len)
print(c.__name__, c.__doc__ == len.__doc__, hasattr(c, '__wrapped__'))
def repeat(times):
    def decorate(f):
        @wraps(f)
        def wrapper(*args):
            return [f(*args) for _ in range(times)]
        return wrapper
    return decorate
@repeat(3)
def hello(name):
    return 'hi ' + name
print(hello('you'), hello.__name__)
