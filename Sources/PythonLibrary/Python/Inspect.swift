extension PythonSource {
  static let inspectModule = #"""
  import sys as _sys

  from _signature import BoundArguments, Parameter, Signature, formatannotation, signature, unwrap

  CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
  CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512
  TPFLAGS_IS_ABSTRACT = 1 << 20


  class _Slotted:
      __slots__ = ('slot',)

      def method(self):
          yield


  _function = type(_Slotted.method)
  _method = type(_Slotted().method)
  _generator = type(_Slotted().method())
  _builtin = type(len)
  _slot = type(_Slotted.slot)


  def ismodule(object):
      return isinstance(object, type(_sys))


  def isclass(object):
      return isinstance(object, type)


  def ismethod(object):
      return isinstance(object, _method)


  def isfunction(object):
      return isinstance(object, _function)


  def isbuiltin(object):
      return isinstance(object, _builtin)


  def isgenerator(object):
      return isinstance(object, _generator)


  def _is_flagged(obj, flag):
      while ismethod(obj) or type(obj).__name__ == 'partial' and hasattr(obj, 'func'):
          obj = obj.__func__ if ismethod(obj) else obj.func
      return isfunction(obj) and bool(obj.__code__.co_flags & flag)


  def isgeneratorfunction(obj):
      return _is_flagged(obj, CO_GENERATOR)


  def iscoroutinefunction(obj):
      return _is_flagged(obj, CO_COROUTINE)


  def isasyncgenfunction(obj):
      return _is_flagged(obj, CO_ASYNC_GENERATOR)


  def iscoroutine(object):
      return type(object).__name__ == 'coroutine'


  def isasyncgen(object):
      return type(object).__name__ == 'async_generator'


  def isawaitable(object):
      return hasattr(type(object), '__await__')


  def iscode(object):
      return isinstance(object, type(isfunction.__code__))


  def istraceback(object):
      from types import TracebackType
      return isinstance(object, TracebackType)


  def isframe(object):
      return hasattr(object, 'f_code') and hasattr(object, 'f_globals')


  def ismethodwrapper(object):
      return type(object).__name__ == 'method-wrapper'


  def ismethoddescriptor(object):
      if isclass(object) or ismethod(object) or isfunction(object):
          return False
      cls = type(object)
      if cls.__name__ in ('method_descriptor', 'wrapper_descriptor', 'classmethod_descriptor'):
          return True
      return hasattr(cls, '__get__') and not hasattr(cls, '__set__')


  def isdatadescriptor(object):
      if isclass(object) or ismethod(object) or isfunction(object):
          return False
      cls = type(object)
      return hasattr(cls, '__set__') or hasattr(cls, '__delete__')


  def ismemberdescriptor(object):
      return isinstance(object, _slot)


  def isgetsetdescriptor(object):
      return type(object).__name__ == 'getset_descriptor'


  def isroutine(object):
      return any(test(object) for test in (isbuiltin, isfunction, ismethod, ismethoddescriptor, ismethodwrapper))


  def isabstract(object):
      return isclass(object) and bool(getattr(object, '__abstractmethods__', ()))


  def getmembers(object, predicate=None):
      names = set(dir(object))
      if isclass(object):
          for base in object.__bases__:
              names.update(name for name, value in base.__dict__.items()
                           if type(value).__name__ == 'DynamicClassAttribute')
      members = []
      for name in sorted(names):
          try:
              value = getattr(object, name)
          except AttributeError:
              for base in getattr(object, '__mro__', ()):
                  if name in base.__dict__:
                      value = base.__dict__[name]
                      break
              else:
                  continue
          if predicate is None or predicate(value):
              members.append((name, value))
      return members


  def getmro(cls):
      return cls.__mro__


  def cleandoc(doc):
      lines = doc.expandtabs().split('\n')
      margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
      margin = min(margins, default=0)
      lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
      while lines and not lines[-1]:
          lines.pop()
      while lines and not lines[0]:
          lines.pop(0)
      return '\n'.join(lines)


  def _inherited_doc(object):
      if isclass(object):
          for base in object.__mro__:
              if base is not type and base.__doc__ is not None:
                  return base.__doc__
          return None
      name = getattr(object, '__name__', None)
      if ismethod(object):
          owner = object.__self__ if isclass(object.__self__) else type(object.__self__)
      elif isfunction(object):
          owner = _owner(object)
      elif isinstance(object, property):
          name = getattr(object.fget, '__name__', None)
          owner = _owner(object.fget)
      else:
          return None
      for base in getattr(owner, '__mro__', ()):
          if name in base.__dict__:
              doc = getattr(base.__dict__[name], '__doc__', None)
              if doc is not None:
                  return doc
      return None


  def _owner(function):
      """The class in whose body a function was written, by its qualified name."""
      owner = _sys.modules.get(getattr(function, '__module__', None))
      for name in getattr(function, '__qualname__', '').split('.')[:-1]:
          owner = getattr(owner, name, None)
      return owner if isclass(owner) else None


  def getdoc(object):
      doc = getattr(object, '__doc__', None)
      if doc is None:
          doc = _inherited_doc(object)
      return cleandoc(doc) if isinstance(doc, str) else None


  def getmodule(object):
      if ismodule(object):
          return object
      return _sys.modules.get(getattr(object, '__module__', None))


  def _code(object):
      if iscode(object):
          return object
      if istraceback(object):
          return object.tb_frame.f_code
      if isframe(object):
          return object.f_code
      return getattr(getattr(object, '__func__', object), '__code__', None)


  def getfile(object):
      if ismodule(object) or isclass(object):
          file = getattr(getmodule(object), '__file__', None)
          codes = [_code(value) for value in object.__dict__.values()] if isclass(object) and not file else []
          for code in codes:
              if code is not None:
                  return code.co_filename
          if file:
              return file
          raise TypeError(f'{object!r} is a built-in {"class" if isclass(object) else "module"}')
      code = _code(object)
      if code is None:
          raise TypeError('module, class, method, function, traceback, frame, or code object was expected, '
                          f'got {type(object).__name__}')
      return code.co_filename


  getsourcefile = getfile


  def _source_text(file):
      ask = getattr(_sys, '_source_text', None)
      text = ask(file) if ask else None
      if text is None:
          raise OSError('could not get source code')
      return text


  def getsourcelines(object):
      object = unwrap(object)
      text = _source_text(getfile(object))
      lines = text.splitlines(keepends=True)
      if lines and not lines[-1].endswith('\n'):
          lines[-1] += '\n'
      if ismodule(object) or (istraceback(object) or isframe(object)) and _code(object).co_name == '<module>':
          return lines, 0
      if isclass(object):
          start = _sys._class_line(text, object.__qualname__)
          if start is None:
              raise OSError('could not find class definition')
      else:
          start = _code(object).co_firstlineno
          if not 0 < start <= len(lines):
              raise OSError('lineno is out of bounds')
      return lines[start - 1:_sys._definition_end(text, start)], start


  def getsource(object):
      return ''.join(getsourcelines(object)[0])


  def getfullargspec(func):
      from collections import namedtuple
      global FullArgSpec
      if FullArgSpec is None:
          FullArgSpec = namedtuple(
              'FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations', module='inspect')
      try:
          found = signature(func, follow_wrapped=False)
      except (TypeError, ValueError) as error:
          raise TypeError('unsupported callable') from error
      args, defaults, kwonlyargs = [], (), []
      varargs = varkw = None
      kwonlydefaults, annotations = {}, {}
      if ismethod(func):
          args.append(func.__func__.__code__.co_varnames[0])
      elif isclass(func):
          args.append('self')
      for parameter in found.parameters.values():
          kind, name = parameter.kind, parameter.name
          if kind is Parameter.VAR_POSITIONAL:
              varargs = name
          elif kind is Parameter.VAR_KEYWORD:
              varkw = name
          elif kind is Parameter.KEYWORD_ONLY:
              kwonlyargs.append(name)
              if parameter.default is not parameter.empty:
                  kwonlydefaults[name] = parameter.default
          else:
              args.append(name)
              if parameter.default is not parameter.empty:
                  defaults += (parameter.default,)
          if parameter.annotation is not parameter.empty:
              annotations[name] = parameter.annotation
      if found.return_annotation is not found.empty:
          annotations = {'return': found.return_annotation, **annotations}
      return FullArgSpec(args, varargs, varkw, defaults or None, kwonlyargs, kwonlydefaults or None, annotations)


  FullArgSpec = None


  def getcallargs(func, /, *positional, **named):
      bound = signature(func).bind(*positional, **named)
      bound.apply_defaults()
      arguments = dict(bound.arguments)
      if ismethod(func):
          arguments = {func.__func__.__code__.co_varnames[0]: func.__self__, **arguments}
      return arguments


  def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
      if not (isclass(obj) or ismodule(obj) or callable(obj)):
          raise TypeError(f'{obj!r} is not a module, class, or callable.')
      if isclass(obj):
          annotations = obj.__dict__.get('__annotations__')
          annotations = annotations if isinstance(annotations, dict) else {}
          module = _sys.modules.get(obj.__module__)
          scope, own = getattr(module, '__dict__', {}), dict(vars(obj))
      else:
          annotations = getattr(obj, '__annotations__', None) or {}
          scope = obj.__dict__ if ismodule(obj) else getattr(unwrap(obj), '__globals__', {})
          own = scope
      if not eval_str:
          return dict(annotations)
      scope = scope if globals is None else globals
      own = own if locals is None else locals
      return {name: eval(value, scope, own) if isinstance(value, str) else value
              for name, value in annotations.items()}


  GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'


  def getgeneratorstate(generator):
      if generator.gi_running:
          return GEN_RUNNING
      if generator.gi_suspended:
          return GEN_SUSPENDED
      return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


  def getgeneratorlocals(generator):
      if not isgenerator(generator):
          raise TypeError(f'{generator!r} is not a Python generator')
      return {} if generator.gi_frame is None else generator.gi_frame.f_locals


  def getclosurevars(func):
      import builtins
      from collections import namedtuple
      global ClosureVars
      if ClosureVars is None:
          ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound', module='inspect')
      func = func.__func__ if ismethod(func) else func
      if not isfunction(func):
          raise TypeError(f'{func!r} is not a Python function')
      code = func.__code__
      cells = zip(code.co_freevars, func.__closure__ or ())
      found, native, unbound = {}, {}, set()
      for name in code.co_names:
          if name in func.__globals__:
              found[name] = func.__globals__[name]
          elif hasattr(builtins, name):
              native[name] = getattr(builtins, name)
          elif name not in ('None', 'True', 'False'):
              unbound.add(name)
      return ClosureVars({name: cell.cell_contents for name, cell in cells}, found, native, unbound)


  ClosureVars = None


  def getclasstree(classes, unique=False):
      children, roots = {}, []
      for cls in classes:
          for base in cls.__bases__:
              siblings = children.setdefault(base, [])
              if cls not in siblings:
                  siblings.append(cls)
              if unique and base in classes:
                  break
          if not cls.__bases__ and cls not in roots:
              roots.append(cls)
      roots += [base for base in children if base not in classes]

      def tree(level, parent):
          result = []
          for cls in sorted(level, key=lambda each: (each.__module__, each.__name__)):
              result.append((cls, cls.__bases__))
              if cls in children:
                  result.append(tree(children[cls], cls))
          return result
      return tree(roots, None)


  def getattr_static(obj, attr, default=_Slotted):
      """The attribute as it is stored, without running any descriptor or `__getattr__`."""
      if not isclass(obj) and attr in getattr(obj, '__dict__', {}):
          return obj.__dict__[attr]
      for base in (obj if isclass(obj) else type(obj)).__mro__:
          if attr in base.__dict__:
              return base.__dict__[attr]
      for base in type(obj).__mro__ if isclass(obj) else ():
          if attr in base.__dict__:
              return base.__dict__[attr]
      if default is _Slotted:
          raise AttributeError(attr)
      return default


  def currentframe():
      ask = getattr(_sys, '_getframe', None)
      return ask(1) if ask else None


  def getargvalues(frame):
      from collections import namedtuple
      global ArgInfo
      if ArgInfo is None:
          ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals', module='inspect')
      code = frame.f_code
      names, count = code.co_varnames, code.co_argcount + code.co_kwonlyargcount
      args, varargs, keywords = list(names[:count]), None, None
      if code.co_flags & CO_VARARGS:
          varargs = names[count]
          count += 1
      if code.co_flags & CO_VARKEYWORDS:
          keywords = names[count]
      return ArgInfo(args, varargs, keywords, frame.f_locals)


  ArgInfo = None


  def stack(context=1):
      return getouterframes(currentframe(), context)[1:]


  def getouterframes(frame, context=1):
      from collections import namedtuple
      global FrameInfo
      if FrameInfo is None:
          FrameInfo = namedtuple('FrameInfo', 'frame filename lineno function code_context index', module='inspect')
      frames = []
      while frame is not None:
          frames.append(FrameInfo(frame, frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, None, None))
          frame = frame.f_back
      return frames


  FrameInfo = None
  """#
}
