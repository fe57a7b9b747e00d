extension PythonSource {
  static let sklearnUtilsParamValidationModule = #"""
    """What values parameters may have, and the words for what they have not."""

    import numpy as _np
    from numbers import Integral, Real

    from sklearn._config import _settings

    Integral.register(_np.integer)
    Real.register(_np.floating)


    class InvalidParameterError(ValueError, TypeError):
        """A parameter has a value that it may not have."""


    class RealNotInt(Real):
        """A real number that is no int."""


    RealNotInt.register(float)
    RealNotInt.register(_np.floating)


    def _listed(texts, last="or"):
        texts = list(texts)
        return texts[0] if len(texts) == 1 else ", ".join(texts[:-1]) + f" {last} {texts[-1]}"


    def _type_name(type):
        if type.__module__ == "builtins":
            return type.__qualname__
        if type is Real:
            return "float"
        if type is Integral:
            return "int"
        if type is _np.random.RandomState:
            return "numpy.random.mtrand.RandomState"
        return f"{type.__module__}.{type.__qualname__}"


    class _Constraint:
        hidden = False


    class _Simple(_Constraint):
        def __init__(self, test, text):
            self.is_satisfied_by = test
            self._text = text

        def __str__(self):
            return self._text


    class _AnyOf(_Constraint):
        def __init__(self, *constraints):
            self._constraints = [make_constraint(each) for each in constraints]

        def is_satisfied_by(self, value):
            return any(each.is_satisfied_by(value) for each in self._constraints)

        def __str__(self):
            return _listed(str(each) for each in self._constraints)


    class Options(_Constraint):
        def __init__(self, type, options, *, deprecated=None):
            self.type = type
            self.options = options
            self.deprecated = deprecated or set()

        def is_satisfied_by(self, value):
            return isinstance(value, self.type) and value in self.options

        def __str__(self):
            texts = [f"{each!r} (deprecated)" if each in self.deprecated else repr(each) for each in self.options]
            return f"a {_type_name(self.type)} among {{{', '.join(texts)}}}"


    class StrOptions(Options):
        def __init__(self, options, *, deprecated=None):
            super().__init__(str, options, deprecated=deprecated)


    class Interval(_Constraint):
        def __init__(self, type, left, right, *, closed):
            self.type = type
            self.left = left
            self.right = right
            self.closed = closed

        def __contains__(self, value):
            if value != value:
                return False
            if self.left is not None:
                if not (value >= self.left if self.closed in ("left", "both") else value > self.left):
                    return False
            elif self.closed not in ("left", "both") and value == -_np.inf:
                return False
            if self.right is not None:
                return bool(value <= self.right if self.closed in ("right", "both") else value < self.right)
            return self.closed in ("right", "both") or value != _np.inf

        def is_satisfied_by(self, value):
            return isinstance(value, self.type) and value in self

        def __str__(self):
            whole = self.type is Integral
            left = "-inf" if self.left is None else self.left if whole else float(self.left)
            right = "inf" if self.right is None else self.right if whole else float(self.right)
            opening = "[" if self.closed in ("left", "both") else "("
            closing = "]" if self.closed in ("right", "both") else ")"
            return f"{'an int' if whole else 'a float'} in the range {opening}{left}, {right}{closing}"


    class HasMethods(_Constraint):
        def __init__(self, methods):
            self.methods = [methods] if isinstance(methods, str) else methods

        def is_satisfied_by(self, value):
            return all(callable(getattr(value, method, None)) for method in self.methods)

        def __str__(self):
            return f"an object implementing {_listed([repr(method) for method in self.methods], 'and')}"


    class MissingValues(_AnyOf):
        def __init__(self, numeric_only=False):
            extra = [] if numeric_only else [str, None]
            nothing = _Simple(lambda value: False, "pandas.NA")
            super().__init__(Integral, Interval(Real, None, None, closed="both"), "nan", nothing, *extra)


    class Hidden:
        def __init__(self, constraint):
            self.constraint = constraint


    def _is_array_like(value):
        if isinstance(value, (str, bytes, _np.generic)):
            return False
        return hasattr(value, "__len__") or hasattr(value, "shape") or hasattr(value, "__array__")


    def _is_iterable(value):
        return hasattr(type(value), "__iter__") and not isinstance(value, str)


    def _made_by_name(name):
        if name == "array-like":
            return _Simple(_is_array_like, "an array-like")
        if name == "sparse matrix":
            return _Simple(lambda value: False, "a sparse array or matrix")
        if name == "random_state":
            return _AnyOf(Interval(Integral, 0, 2**32 - 1, closed="both"), _np.random.RandomState, None)
        if name == "boolean":
            return _AnyOf(bool, _np.bool_)
        if name == "verbose":
            return _AnyOf(Interval(Integral, 0, None, closed="left"), bool, _np.bool_)
        if name == "cv_object":
            several = _Simple(_is_iterable, "an iterable")
            return _AnyOf(Interval(Integral, 2, None, closed="left"), HasMethods(["split", "get_n_splits"]), several, None)
        if name == "nan":
            return _Simple(lambda value: isinstance(value, Real) and value != value, "numpy.nan")
        raise ValueError(f"Unknown constraint type: {name}")


    def make_constraint(constraint):
        if isinstance(constraint, _Constraint):
            return constraint
        if isinstance(constraint, str):
            return _made_by_name(constraint)
        if constraint is None:
            return _Simple(lambda value: value is None, "None")
        if constraint is callable:
            return _Simple(callable, "a callable")
        if isinstance(constraint, type):
            return _Simple(lambda value: isinstance(value, constraint), f"an instance of {_type_name(constraint)!r}")
        if isinstance(constraint, Hidden):
            made = make_constraint(constraint.constraint)
            made.hidden = True
            return made
        if isinstance(constraint, float) and constraint != constraint:
            return _made_by_name("nan")
        raise ValueError(f"Unknown constraint type: {constraint}")


    def _satisfies(value, constraints):
        for each in constraints:
            if each is None or each is callable:
                if value is None if each is None else callable(value):
                    return True
            elif make_constraint(each).is_satisfied_by(value):
                return True
        return False


    def validate_parameter_constraints(parameter_constraints, params, caller_name):
        for name, value in params.items():
            constraints = parameter_constraints.get(name, "no_validation")
            if constraints == "no_validation" or _satisfies(value, constraints):
                continue
            shown = [each for each in map(make_constraint, constraints) if not each.hidden]
            raise InvalidParameterError(
                f"The {name!r} parameter of {caller_name} must be {_listed([str(each) for each in shown])}. Got {value!r} instead.")


    def _named_arguments(function, positional, named):
        code = function.__code__
        names = code.co_varnames[:code.co_argcount]
        if len(positional) > len(names) and not code.co_flags & 4:
            raise TypeError("too many positional arguments")
        given = dict(zip(names, positional))
        acceptable = code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]
        for name, value in named.items():
            if name in given:
                raise TypeError(f"multiple values for argument '{name}'")
            if name in acceptable:
                given[name] = value
            elif not code.co_flags & 8:
                raise TypeError(f"got an unexpected keyword argument '{name}'")
        by_name = function.__kwdefaults__ or {}
        required = list(names[:len(names) - len(function.__defaults__ or ())])
        required += [name for name in acceptable[code.co_argcount:] if name not in by_name]
        for name in required:
            if name not in given:
                raise TypeError(f"missing a required argument: '{name}'")
        return given


    def validate_params(parameter_constraints, *, prefer_skip_nested_validation=True):
        """Decorates a function with checks of its arguments; what is not given is taken to be right."""
        def decorate(function):
            def checked(*positional, **named):
                if not _settings["skip_parameter_validation"]:
                    validate_parameter_constraints(
                        parameter_constraints, _named_arguments(function, positional, named), function.__qualname__)
                return function(*positional, **named)

            checked.__name__ = function.__name__
            checked.__qualname__ = function.__qualname__
            checked.__module__ = function.__module__
            checked.__doc__ = function.__doc__
            checked.__wrapped__ = function
            return checked

        return decorate

    """#
}
