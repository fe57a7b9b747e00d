extension PythonSource {
  static let torchContainersModule = #"""
  """Modules made of modules."""

  import operator
  from collections import OrderedDict
  from _torch import Parameter, Tensor
  from torch.nn.modules.module import Module, _indented, _set


  class _Numbered(Module):
      """Modules whose names are the numbers from 0 on."""

      def _place(self, index):
          size = len(self._modules)
          index = operator.index(index)
          if not -size <= index < size:
              raise IndexError(f"index {index} is out of range")
          return str(index % size)

      def _renumber(self, modules):
          for name in list(self._modules):
              delattr(self, name)
          for number, module in enumerate(modules):
              self.add_module(str(number), module)

      def __len__(self):
          return len(self._modules)

      def __iter__(self):
          return iter(list(self._modules.values()))

      def __setitem__(self, index, module):
          setattr(self, self._names()[index], module)

      def _names(self):
          return list(self._modules)

      def __delitem__(self, index):
          modules = list(self._modules.values())
          del modules[index]
          self._renumber(modules)

      def append(self, module):
          self.add_module(str(len(self)), module)
          return self

      def extend(self, modules):
          for module in list(modules):
              self.append(module)
          return self

      def insert(self, index, module):
          modules = list(self._modules.values())
          modules.insert(index, module)
          self._renumber(modules)
          return self

      def pop(self, key):
          module = self[key]
          del self[key]
          return module


  class Sequential(_Numbered):
      def __init__(self, *args):
          super().__init__()
          if len(args) == 1 and isinstance(args[0], OrderedDict):
              for name, module in args[0].items():
                  self.add_module(name, module)
          else:
              for number, module in enumerate(args):
                  self.add_module(str(number), module)

      def __getitem__(self, index):
          if isinstance(index, slice):
              return type(self)(OrderedDict(list(self._modules.items())[index]))
          self._place(index)
          return list(self._modules.values())[index]

      def __add__(self, other):
          return Sequential(*self, *other)

      def forward(self, input):
          for module in self._modules.values():
              input = module(input)
          return input


  class ModuleList(_Numbered):
      def __init__(self, modules=None):
          super().__init__()
          if modules is not None:
              self.extend(modules)

      def __getitem__(self, index):
          if isinstance(index, slice):
              return type(self)(list(self._modules.values())[index])
          return self._modules[self._place(index)]

      def __iadd__(self, modules):
          return self.extend(modules)

      def __add__(self, other):
          return ModuleList(list(self) + list(other))

      def __repr__(self):
          shown = [repr(module) for module in self]
          if not shown:
              return self._get_name() + "()"
          groups = [[0, 0, shown[0]]]
          for number, text in enumerate(shown[1:], 1):
              if text == groups[-1][2]:
                  groups[-1][1] = number
              else:
                  groups.append([number, number, text])
          lines = []
          for first, last, text in groups:
              label = f"({first}): {text}" if first == last else f"({first}-{last}): {last - first + 1} x {text}"
              lines.append(_indented(label, 2))
          return self._get_name() + "(\n  " + "\n  ".join(lines) + "\n)"


  class ModuleDict(Module):
      def __init__(self, modules=None):
          super().__init__()
          if modules is not None:
              self.update(modules)

      def __getitem__(self, key):
          return self._modules[key]

      def __setitem__(self, key, module):
          self.add_module(key, module)

      def __delitem__(self, key):
          delattr(self, key)

      def __len__(self):
          return len(self._modules)

      def __iter__(self):
          return iter(self._modules)

      def __contains__(self, key):
          return key in self._modules

      def clear(self):
          for name in list(self._modules):
              delattr(self, name)

      def pop(self, key):
          module = self[key]
          del self[key]
          return module

      def keys(self):
          return self._modules.keys()

      def items(self):
          return self._modules.items()

      def values(self):
          return self._modules.values()

      def update(self, modules):
          for name, module in modules.items() if hasattr(modules, "items") else modules:
              self.add_module(name, module)

      def add_module(self, name, module):
          if not isinstance(module, Module) and module is not None:
              raise TypeError(f"{type(module).__name__} is not a Module subclass")
          self._modules[name] = module
          if not hasattr(type(self), name):
              _set(self, name, module)


  class ParameterList(Module):
      def __init__(self, values=None):
          super().__init__()
          self._size = 0
          if values is not None:
              self.extend(values)

      def __len__(self):
          return self._size

      def __getitem__(self, index):
          if isinstance(index, slice):
              return ParameterList([self[k] for k in range(*index.indices(self._size))])
          index = operator.index(index)
          if not -self._size <= index < self._size:
              raise IndexError(f"index {index} is out of range")
          return getattr(self, str(index % self._size))

      def __setitem__(self, index, value):
          setattr(self, str(index % self._size), value)

      def __iter__(self):
          return iter([self[k] for k in range(self._size)])

      def append(self, value):
          if isinstance(value, Tensor) and not isinstance(value, Parameter):
              value = Parameter(value)
          setattr(self, str(self._size), value)
          self._size += 1
          return self

      def extend(self, values):
          for value in values:
              self.append(value)
          return self

      def __iadd__(self, values):
          return self.extend(values)

      def insert(self, index, value):
          values = list(self)
          values.insert(index, value)
          for k in range(self._size):
              delattr(self, str(k))
          self._size = 0
          self.extend(values)

      def pop(self, index=-1):
          values = list(self)
          taken = values.pop(index)
          for k in range(self._size):
              delattr(self, str(k))
          self._size = 0
          self.extend(values)
          return taken

      def extra_repr(self):
          return "\n".join(_described(k, value, lambda p: p.dtype) for k, value in enumerate(self))

      def __call__(self, *args, **kwargs):
          raise RuntimeError("ParameterList should not be called.")


  def _described(name, value, kind):
      """A line about one of several parameters."""
      if not isinstance(value, Tensor):
          return f"  ({name}): Object of type: {type(value).__name__}"
      what = "Parameter" if isinstance(value, Parameter) else "Tensor"
      return f"  ({name}): {what} containing: [{kind(value)} of size {'x'.join(map(str, value.shape))}]"


  class ParameterDict(Module):
      def __init__(self, parameters=None):
          super().__init__()
          self._keys = {}
          if parameters is not None:
              self.update(parameters)

      def __getitem__(self, key):
          return getattr(self, key)

      def __setitem__(self, key, value):
          self._keys[key] = None
          if isinstance(value, Tensor) and not isinstance(value, Parameter):
              value = Parameter(value)
          setattr(self, key, value)

      def __delitem__(self, key):
          del self._keys[key]
          delattr(self, key)

      def __contains__(self, key):
          return key in self._keys

      def __len__(self):
          return len(self._keys)

      def __iter__(self):
          return iter(self._keys)

      def __reversed__(self):
          return reversed(list(self._keys))

      def keys(self):
          return self._keys.keys()

      def items(self):
          return ((key, self[key]) for key in self._keys)

      def values(self):
          return (self[key] for key in self._keys)

      def get(self, key, default=None):
          return self[key] if key in self._keys else default

      def setdefault(self, key, default=None):
          if key not in self._keys:
              self[key] = default
          return self[key]

      def pop(self, key):
          taken = self[key]
          del self[key]
          return taken

      def clear(self):
          for key in list(self._keys):
              del self[key]

      def update(self, parameters):
          for key, value in parameters.items() if hasattr(parameters, "items") else parameters:
              self[key] = value

      def extra_repr(self):
          return "\n".join(_described(key, value, lambda p: "torch." + p.type()[6:]) for key, value in self.items())

      def __call__(self, *args, **kwargs):
          raise RuntimeError("ParameterDict should not be called.")
  """#
}
