kinds = [
    BaseException, Exception, ArithmeticError, ZeroDivisionError, OverflowError, FloatingPointError, AssertionError,
    AttributeError, BufferError, EOFError, ImportError, ModuleNotFoundError, LookupError, IndexError, KeyError,
    MemoryError, NameError, UnboundLocalError, OSError, FileExistsError, FileNotFoundError, IsADirectoryError,
    NotADirectoryError, PermissionError, TimeoutError, ReferenceError, RuntimeError, NotImplementedError,
    RecursionError, StopIteration, StopAsyncIteration, SyntaxError, IndentationError, TabError, SystemError,
    TypeError, ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError,
    Warning, UserWarning, DeprecationWarning, RuntimeWarning, SyntaxWarning, FutureWarning,
    KeyboardInterrupt, SystemExit, GeneratorExit, BaseExceptionGroup, ExceptionGroup,
]
for kind in kinds:
    print(" < ".join(c.__name__ for c in kind.__mro__))
print(IOError is OSError, EnvironmentError is OSError)
