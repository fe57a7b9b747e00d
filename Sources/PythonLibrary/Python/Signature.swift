extension PythonSource {
  static let signatureModule = #"""
  class _empty:
      """Marks that there is no default or no annotation."""

      __module__ = 'inspect'


  class _void:
      """Marks what `replace` is to keep."""


  class _ParameterKind(int):
      def __new__(cls, value, name, description):
          self = int.__new__(cls, value)
          self.name = name
          self.value = value
          self.description = description
          return self

      def __str__(self):
          return self.name

      def __repr__(self):
          return f'<_ParameterKind.{self.name}: {self.value}>'

      def __deepcopy__(self, memo):
          return self


  _POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
  _POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
  _VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
  _KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
  _VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')
  _KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


  def formatannotation(annotation, base_module=None):
      if getattr(annotation, '__module__', None) == 'typing':
          return repr(annotation).replace('typing.', '')
      if type(annotation) is type(list[int]):
          return str(annotation)
      if isinstance(annotation, type):
          if annotation.__module__ in ('builtins', base_module):
              return annotation.__qualname__
          return f'{annotation.__module__}.{annotation.__qualname__}'
      return repr(annotation)


  class Parameter:
      __module__ = 'inspect'
      __slots__ = ('_name', '_kind', '_default', '_annotation')
      POSITIONAL_ONLY = _POSITIONAL_ONLY
      POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
      VAR_POSITIONAL = _VAR_POSITIONAL
      KEYWORD_ONLY = _KEYWORD_ONLY
      VAR_KEYWORD = _VAR_KEYWORD
      empty = _empty

      def __init__(self, name, kind, *, default=_empty, annotation=_empty):
          if not isinstance(kind, int) or not 0 <= kind < 5:
              raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
          self._kind = _KINDS[kind]
          if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
              raise ValueError(f'{self._kind.description} parameters cannot have default values')
          self._default = default
          self._annotation = annotation
          if name is _empty:
              raise ValueError('name is a required attribute for Parameter')
          if not isinstance(name, str):
              raise TypeError(f'name must be a str, not a {type(name).__name__}')
          if not name.isidentifier():
              raise ValueError(f'{name!r} is not a valid parameter name')
          self._name = name

      @property
      def name(self):
          return self._name

      @property
      def default(self):
          return self._default

      @property
      def annotation(self):
          return self._annotation

      @property
      def kind(self):
          return self._kind

      def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
          return type(self)(
              self._name if name is _void else name,
              self._kind if kind is _void else kind,
              default=self._default if default is _void else default,
              annotation=self._annotation if annotation is _void else annotation)

      def __str__(self):
          text = self._name
          if self._annotation is not _empty:
              text += f': {formatannotation(self._annotation)}'
          if self._default is not _empty:
              text += f'{"=" if self._annotation is _empty else " = "}{self._default!r}'
          return {_VAR_POSITIONAL: '*', _VAR_KEYWORD: '**'}.get(self._kind, '') + text

      def __repr__(self):
          return f'<{self.__class__.__name__} "{self}">'

      def __hash__(self):
          return hash((self._name, self._kind, self._annotation, self._default))

      def __eq__(self, other):
          if not isinstance(other, Parameter):
              return NotImplemented
          return (self._name == other._name and self._kind == other._kind and self._default == other._default
                  and self._annotation == other._annotation)


  class BoundArguments:
      __module__ = 'inspect'
      __slots__ = ('arguments', '_signature')
      __hash__ = None

      def __init__(self, signature, arguments):
          self.arguments = arguments
          self._signature = signature

      @property
      def signature(self):
          return self._signature

      @property
      def args(self):
          args = []
          for name, parameter in self._signature.parameters.items():
              if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                  break
              value = self.arguments[name]
              if parameter.kind is _VAR_POSITIONAL:
                  args += value
              else:
                  args.append(value)
          return tuple(args)

      @property
      def kwargs(self):
          kwargs = {}
          started = False
          for name, parameter in self._signature.parameters.items():
              if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                  started = True
              elif name not in self.arguments:
                  started = True
                  continue
              if started and name in self.arguments:
                  value = self.arguments[name]
                  if parameter.kind is _VAR_KEYWORD:
                      kwargs.update(value)
                  else:
                      kwargs[name] = value
          return kwargs

      def apply_defaults(self):
          arguments = {}
          for name, parameter in self._signature.parameters.items():
              if name in self.arguments:
                  arguments[name] = self.arguments[name]
              elif parameter.default is not _empty:
                  arguments[name] = parameter.default
              elif parameter.kind is _VAR_POSITIONAL:
                  arguments[name] = ()
              elif parameter.kind is _VAR_KEYWORD:
                  arguments[name] = {}
          self.arguments = arguments

      def __eq__(self, other):
          if not isinstance(other, BoundArguments):
              return NotImplemented
          return self._signature == other._signature and self.arguments == other.arguments

      def __repr__(self):
          args = ', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])
          return f'<{self.__class__.__name__} ({args})>'


  def _checked(parameters):
      from collections import OrderedDict
      found = OrderedDict()
      kind = _POSITIONAL_ONLY
      seen_default = False
      for parameter in parameters:
          if parameter.kind < kind:
              raise ValueError(f'wrong parameter order: {kind.description} parameter before '
                               f'{parameter.kind.description} parameter')
          kind = parameter.kind
          if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
              if parameter.default is not _empty:
                  seen_default = True
              elif seen_default:
                  raise ValueError('non-default argument follows default argument')
          if parameter.name in found:
              raise ValueError(f'duplicate parameter name: {parameter.name!r}')
          found[parameter.name] = parameter
      return found


  class Signature:
      __module__ = 'inspect'
      __slots__ = ('_parameters', '_return_annotation')
      empty = _empty

      def __init__(self, parameters=None, *, return_annotation=_empty):
          self._parameters = type(type.__dict__)(_checked(parameters or ()))
          self._return_annotation = return_annotation

      @classmethod
      def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
          return _of_callable(obj, follow_wrapped, eval_str and (globals, locals))

      @property
      def parameters(self):
          return self._parameters

      @property
      def return_annotation(self):
          return self._return_annotation

      def replace(self, *, parameters=_void, return_annotation=_void):
          return type(self)(
              self.parameters.values() if parameters is _void else parameters,
              return_annotation=self._return_annotation if return_annotation is _void else return_annotation)

      def _comparable(self):
          by_keyword = {p.name: p for p in self.parameters.values() if p.kind is _KEYWORD_ONLY}
          others = [p for p in self.parameters.values() if p.kind is not _KEYWORD_ONLY]
          return others, by_keyword, self._return_annotation

      def __eq__(self, other):
          return self._comparable() == other._comparable() if isinstance(other, Signature) else NotImplemented

      def __hash__(self):
          positional, by_keyword, annotation = self._comparable()
          return hash((tuple(positional), frozenset(by_keyword.values()), annotation))

      def bind(self, /, *args, **kwargs):
          return self._bind(args, kwargs, False)

      def bind_partial(self, /, *args, **kwargs):
          return self._bind(args, kwargs, True)

      def _bind(self, args, kwargs, partial):
          arguments = {}
          used = 0
          rest = None
          missing = None
          for name, parameter in self.parameters.items():
              kind = parameter.kind
              if kind is _VAR_POSITIONAL:
                  if used < len(args):
                      arguments[name] = args[used:]
                      used = len(args)
              elif kind is _VAR_KEYWORD:
                  rest = name
              elif kind is not _KEYWORD_ONLY and used < len(args):
                  if name in kwargs and kind is not _POSITIONAL_ONLY:
                      raise TypeError(f'multiple values for argument {name!r}')
                  arguments[name] = args[used]
                  used += 1
              elif kind is _POSITIONAL_ONLY:
                  if name in kwargs:
                      raise TypeError(f'{name!r} parameter is positional only, but was passed as a keyword')
                  if parameter.default is _empty and not partial:
                      raise TypeError(f'missing a required argument: {name!r}')
              elif name in kwargs:
                  arguments[name] = kwargs.pop(name)
              elif parameter.default is _empty and not partial and missing is None:
                  missing = name
                  if kind is not _KEYWORD_ONLY:
                      break
          if missing is not None:
              if used == len(args) or self.parameters[missing].kind is not _KEYWORD_ONLY:
                  raise TypeError(f'missing a required argument: {missing!r}')
          if used < len(args):
              raise TypeError('too many positional arguments')
          if kwargs:
              if rest is None:
                  raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
              arguments[rest] = kwargs
          return BoundArguments(self, arguments)

      def __str__(self):
          parts = []
          needs_slash = False
          needs_star = True
          for parameter in self.parameters.values():
              if parameter.kind is _POSITIONAL_ONLY:
                  needs_slash = True
              elif needs_slash:
                  parts.append('/')
                  needs_slash = False
              if parameter.kind is _VAR_POSITIONAL:
                  needs_star = False
              elif parameter.kind is _KEYWORD_ONLY and needs_star:
                  parts.append('*')
                  needs_star = False
              parts.append(str(parameter))
          if needs_slash:
              parts.append('/')
          returned = ''
          if self._return_annotation is not _empty:
              returned = f' -> {formatannotation(self._return_annotation)}'
          return f'({", ".join(parts)}){returned}'

      def __repr__(self):
          return f'<{self.__class__.__name__} {self}>'


  def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
      return _of_callable(obj, follow_wrapped, eval_str and (globals, locals))


  def unwrap(func, *, stop=None):
      first = func
      seen = {id(func)}
      while hasattr(func, '__wrapped__') and not (stop and stop(func)):
          func = func.__wrapped__
          if id(func) in seen:
              raise ValueError(f'wrapper loop when unwrapping {first!r}')
          seen.add(id(func))
      return func


  def _of_function(function, evaluation):
      code = function.__code__
      names = code.co_varnames
      count = code.co_argcount
      defaults = function.__defaults__ or ()
      keyword_defaults = function.__kwdefaults__ or {}
      annotations = getattr(function, '__annotations__', None) or {}
      if evaluation:
          from inspect import get_annotations
          annotations = get_annotations(function, globals=evaluation[0], locals=evaluation[1], eval_str=True)

      def parameter(name, kind, default=_empty):
          return Parameter(name, kind, default=default, annotation=annotations.get(name, _empty))

      parameters = []
      for index in range(count):
          kind = _POSITIONAL_ONLY if index < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
          place = index - (count - len(defaults))
          parameters.append(parameter(names[index], kind, defaults[place] if place >= 0 else _empty))
      end = count + code.co_kwonlyargcount
      rest = end
      if code.co_flags & 4:
          parameters.append(parameter(names[rest], _VAR_POSITIONAL))
          rest += 1
      for name in names[count:end]:
          parameters.append(parameter(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty)))
      if code.co_flags & 8:
          parameters.append(parameter(names[rest], _VAR_KEYWORD))
      return Signature(parameters, return_annotation=annotations.get('return', _empty))


  def _of_text(builtin):
      """From the signature that a builtin tells of itself, if it tells one."""
      text = getattr(builtin, '__text_signature__', None)
      if not text:
          return None
      namespace = {}
      try:
          exec(f'def function{text}: pass', namespace)
      except SyntaxError:
          return None
      found = _of_function(namespace['function'], False)
      receiver = getattr(builtin, '__self__', None)
      return found if receiver is None or type(receiver).__name__ == "module" else _without_first(found)


  def _without_first(found):
      parameters = list(found.parameters.values())
      if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
          raise ValueError('invalid method signature')
      if parameters[0].kind is not _VAR_POSITIONAL:
          parameters.pop(0)
      return found.replace(parameters=parameters)


  def _of_partial(found, filled):
      """What is left to pass once some arguments have been: those given by keyword become keyword-only defaults."""
      try:
          bound = found.bind_partial(*filled.args, **filled.keywords).arguments
      except TypeError as error:
          raise ValueError(f'partial object {filled!r} has incorrect arguments') from error
      parameters = []
      by_keyword = False
      for name, parameter in found.parameters.items():
          if name in filled.keywords and parameter.kind is not _VAR_KEYWORD:
              by_keyword = by_keyword or parameter.kind is _POSITIONAL_OR_KEYWORD
              kind = _KEYWORD_ONLY if parameter.kind is _POSITIONAL_OR_KEYWORD else parameter.kind
              parameters.append(parameter.replace(kind=kind, default=filled.keywords[name]))
          elif name in bound and parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
              continue
          elif by_keyword and parameter.kind is _POSITIONAL_OR_KEYWORD:
              parameters.append(parameter.replace(kind=_KEYWORD_ONLY))
          elif by_keyword and parameter.kind is _VAR_POSITIONAL:
              continue
          else:
              parameters.append(parameter)
      return found.replace(parameters=parameters)


  def _user_method(cls, name):
      """A method of that name written in Python, from the class or a base."""
      for base in cls.__mro__:
          method = base.__dict__.get(name)
          if method is not None:
              return method if base.__module__ != 'builtins' else None
      return None


  def _of_class(cls, follow_wrapped, evaluation):
      metaclass = type(cls)
      call = _user_method(metaclass, '__call__') if metaclass is not type else None
      if call is not None and metaclass.__module__ not in ('enum', 'typing'):
          return _without_first(_of_callable(call, follow_wrapped, evaluation))
      for base in cls.__mro__[:-1]:
          if base.__module__ == 'builtins':
              raise ValueError(f'no signature found for builtin type {cls!r}')
          for name in ('__new__', '__init__'):
              method = base.__dict__.get(name)
              if method is not None:
                  return _without_first(_of_callable(getattr(method, '__func__', method), follow_wrapped, evaluation))
      return Signature()


  def _is_bound(obj):
      return hasattr(obj, '__func__') and hasattr(obj, '__self__')


  def _of_callable(obj, follow_wrapped, evaluation):
      if not callable(obj):
          if isinstance(obj, (staticmethod, classmethod)):
              return _of_callable(obj.__func__, follow_wrapped, evaluation)
          raise TypeError(f'{obj!r} is not a callable object')
      if _is_bound(obj):
          return _without_first(_of_callable(obj.__func__, follow_wrapped, evaluation))
      if follow_wrapped:
          obj = unwrap(obj, stop=lambda function: hasattr(function, '__signature__') or _is_bound(function))
          if _is_bound(obj):
              return _of_callable(obj, follow_wrapped, evaluation)
      given = getattr(obj, '__signature__', None)
      if given is not None:
          if not isinstance(given, Signature):
              raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
          return given
      if type(obj) is type(_of_callable):
          return _of_function(obj, evaluation)
      if isinstance(obj, type):
          return _of_class(obj, follow_wrapped, evaluation)
      if type(obj).__module__ == 'functools' and hasattr(obj, 'keywords'):
          return _of_partial(_of_callable(obj.func, follow_wrapped, evaluation), obj)
      call = _user_method(type(obj), '__call__')
      if call is None:
          found = _of_text(obj)
          if found is not None:
              return found
          raise ValueError(f'no signature found for builtin {obj!r}')
      return _without_first(_of_callable(getattr(call, '__func__', call), follow_wrapped, evaluation))
  """#
}
