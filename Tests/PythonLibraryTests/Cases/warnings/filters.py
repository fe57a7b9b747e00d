import warnings
class MyWarning(UserWarning):
    pass
def count(*filters):
    with warnings.catch_warnings(record=True) as caught:
        warnings.resetwarnings()
        warnings.simplefilter('always')
        for arguments in filters:
            warnings.filterwarnings(*arguments)
        warnings.warn('alpha one')
        warnings.warn('beta two', MyWarning)
        warnings.warn('alpha three', RuntimeWarning)
        return [str(w.message) for w in caught]
print(count(), count(('ignore', 'alpha')), count(('ignore', '', UserWarning)))
print(count(('ignore', '', MyWarning)), count(('ignore', 'ALPHA')), count(('ignore', 'one')))
print(count(('ignore', '.*one')))
print(issubclass(DeprecationWarning, Warning), issubclass(Warning, Exception))
print([w.__mro__[1].__name__ for w in (UserWarning, FutureWarning, RuntimeWarning, SyntaxWarning,
                                       PendingDeprecationWarning, ResourceWarning)])
print(warnings.formatwarning('message', UserWarning, 'lesson.py', 7, 'x = 1'), end='')
shown = []
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = lambda message, category, *rest, **named: shown.append((str(message), category.__name__))
    warnings.warn('redirected', MyWarning)
print(shown)
