extension PythonSource {
  static let torchRecurrentModule = #"""
  """Networks that read sequences."""

  import math
  import warnings
  import _torch
  from _torch import Parameter, _linear
  import torch.nn.init as init
  from torch.nn.modules.module import Module


  class RNNBase(Module):
      _gates = 1

      def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, proj_size=0,
                   device=None, dtype=None):
          super().__init__()
          self.input_size = input_size
          self.hidden_size = hidden_size
          self.num_layers = num_layers
          self.bias = bias
          self.batch_first = batch_first
          self.dropout = float(dropout)
          self.bidirectional = bidirectional
          self.proj_size = proj_size
          if isinstance(dropout, bool) or not isinstance(dropout, (int, float)) or not 0 <= dropout <= 1:
              raise ValueError("dropout should be a number in range [0, 1] representing the probability of an element being zeroed")
          if dropout > 0 and num_layers == 1:
              warnings.warn("dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, "
                            f"but got dropout={dropout} and num_layers={num_layers}", stacklevel=2)
          if not isinstance(hidden_size, int):
              raise TypeError(f"hidden_size should be of type int, got: {type(hidden_size).__name__}")
          if hidden_size <= 0:
              raise ValueError("hidden_size must be greater than zero")
          if num_layers <= 0:
              raise ValueError("num_layers must be greater than zero")
          if proj_size < 0:
              raise ValueError("proj_size should be a positive integer or zero to disable projections")
          if proj_size >= hidden_size:
              raise ValueError("proj_size has to be smaller than hidden_size")
          rows = self._gates * hidden_size
          width = proj_size or hidden_size
          directions = 2 if bidirectional else 1
          options = {"dtype": dtype, "device": device}
          self._flat_weights_names = []
          for layer in range(num_layers):
              for direction in range(directions):
                  suffix = f"_l{layer}" + ("_reverse" if direction else "")
                  size = input_size if layer == 0 else width * directions
                  shapes = {"weight_ih": (rows, size), "weight_hh": (rows, width)}
                  if bias:
                      shapes.update(bias_ih=(rows,), bias_hh=(rows,))
                  if proj_size:
                      shapes["weight_hr"] = (proj_size, hidden_size)
                  for name, shape in shapes.items():
                      setattr(self, name + suffix, Parameter(_torch.empty(shape, **options)))
                      self._flat_weights_names.append(name + suffix)
          self.reset_parameters()

      def reset_parameters(self):
          bound = 1.0 / math.sqrt(self.hidden_size)
          for weight in self.parameters():
              init.uniform_(weight, -bound, bound)

      def flatten_parameters(self):
          pass

      @property
      def all_weights(self):
          per = (4 if self.bias else 2) + (1 if self.proj_size else 0)
          names = self._flat_weights_names
          return [[getattr(self, name) for name in names[k:k + per]] for k in range(0, len(names), per)]

      def extra_repr(self):
          text = f"{self.input_size}, {self.hidden_size}"
          if self.proj_size != 0:
              text += f", proj_size={self.proj_size}"
          if self.num_layers != 1:
              text += f", num_layers={self.num_layers}"
          if self.bias is not True:
              text += f", bias={self.bias}"
          if self.batch_first is not False:
              text += f", batch_first={self.batch_first}"
          if self.dropout != 0:
              text += f", dropout={self.dropout}"
          if self.bidirectional is not False:
              text += f", bidirectional={self.bidirectional}"
          return text

      def _check_ranks(self, input, hx):
          if input.dim() not in (2, 3):
              kind = type(self).__name__
              raise ValueError(f"{kind}: Expected input to be 2D or 3D, got {input.dim()}D {'tensor ' if kind == 'RNN' else ''}instead")
          if hx is not None and hx.dim() != input.dim():
              raise RuntimeError(f"For {'batched 3-D' if input.dim() == 3 else 'unbatched 2-D'} input, hx should also be {input.dim()}-D "
                                 f"but got {hx.dim()}-D tensor")

      def _check_input(self, input, rank):
          if input.dtype != self.weight_ih_l0.dtype:
              raise ValueError(f"RNN input dtype ({input.dtype}) does not match weight dtype ({self.weight_ih_l0.dtype}). "
                               f"Convert input: input.to({self.weight_ih_l0.dtype}), or convert model: model.to({input.dtype})")
          if input.dim() != rank:
              raise RuntimeError(f"input must have {rank} dimensions, got {input.dim()}")
          if input.shape[-1] != self.input_size:
              raise RuntimeError(f"input.size(-1) must be equal to input_size. Expected {self.input_size}, got {input.shape[-1]}")

      def _width(self, number):
          """How wide a state is."""
          return self.proj_size or self.hidden_size

      def _start(self, like, batch, hidden, number, count):
          """The hidden state to begin with, of a batch."""
          directions = 2 if self.bidirectional else 1
          expected = (self.num_layers * directions, batch, self._width(number))
          if hidden is None:
              return _torch.zeros(expected, dtype=like.dtype)
          if tuple(hidden.shape) != expected:
              which = f"hidden[{number}]" if count > 1 else "hidden"
              raise RuntimeError(f"Expected {which} size {expected}, got {list(hidden.shape)}")
          return hidden

      def _layers(self, input, states, scan):
          """All layers over a sequence; `states` are the first states, each of all layers."""
          directions = 2 if self.bidirectional else 1
          finals = [[] for _ in states]
          for layer in range(self.num_layers):
              sides = []
              for direction in range(directions):
                  suffix = f"_l{layer}" + ("_reverse" if direction else "")
                  weights = [getattr(self, "weight_hh" + suffix), getattr(self, "bias_hh" + suffix) if self.bias else None]
                  if self.proj_size:
                      weights.append(getattr(self, "weight_hr" + suffix))
                  state = [s[layer * directions + direction] for s in states]
                  given = _linear(input, getattr(self, "weight_ih" + suffix), getattr(self, "bias_ih" + suffix) if self.bias else None)
                  output, state = scan(given, state, weights, direction == 1)
                  sides.append(output)
                  for final, value in zip(finals, state):
                      final.append(value)
              input = sides[0] if directions == 1 else _torch.cat(sides, -1)
              if self.dropout and self.training and layer < self.num_layers - 1:
                  input = _torch._dropout(input, self.dropout)
          return input, [_torch.stack(final) for final in finals]

      def _scan(self, given, state, weights, backwards):
          if not self.proj_size:
              output, *state = _torch._recurrence(self._kind, given, state, *weights, backwards)
              return output, state
          steps = given.unbind(0)
          outputs = []
          for step in reversed(steps) if backwards else steps:
              state = self._cell(step, state, *weights)
              outputs.append(state[0])
          if backwards:
              outputs.reverse()
          return _torch.stack(outputs), state

      def _scan_packed(self, sizes):
          """The same over sequences of different lengths, of which the longer come first."""
          def scan(given, first, weights, backwards):
              steps = given.split(sizes)
              outputs, ended = [], []
              state = [s[:sizes[-1 if backwards else 0]] for s in first]
              for step in reversed(steps) if backwards else steps:
                  running = state[0].shape[0]
                  if len(step) > running:
                      state = [_torch.cat([s, f[running:len(step)]]) for s, f in zip(state, first)]
                  elif len(step) < running:
                      ended.append([s[len(step):] for s in state])
                      state = [s[:len(step)] for s in state]
                  state = self._cell(step, state, *weights)
                  outputs.append(state[0])
              if backwards:
                  outputs.reverse()
              if ended:
                  state = [_torch.cat([s] + [part[k] for part in reversed(ended)]) for k, s in enumerate(state)]
              return _torch.cat(outputs), state
          return scan

      def _forward_packed(self, packed, states):
          data, batch_sizes, sorted_indices, unsorted_indices = packed
          self._check_input(data, 2)
          sizes = batch_sizes.tolist()
          if sorted_indices is not None:
              states = [None if s is None else s.index_select(1, sorted_indices) for s in states]
          states = [self._start(data, sizes[0], s, k, len(states)) for k, s in enumerate(states)]
          output, finals = self._layers(data, states, self._scan_packed(sizes))
          if unsorted_indices is not None:
              finals = [final.index_select(1, unsorted_indices) for final in finals]
          return type(packed)(output, batch_sizes, sorted_indices, unsorted_indices), finals

      def _forward(self, input, states):
          batched = input.dim() == 3
          if not batched:
              input = input.unsqueeze(0 if self.batch_first else 1)
              states = [None if s is None else s.unsqueeze(1) for s in states]
          self._check_input(input, 3)
          if self.batch_first:
              input = input.transpose(0, 1)
          states = [self._start(input, input.shape[1], s, k, len(states)) for k, s in enumerate(states)]
          if input.shape[0] == 0:
              raise RuntimeError("Expected sequence length to be larger than 0 in RNN")
          output, finals = self._layers(input, states, self._scan)
          if not batched:
              return output.squeeze(1), [final.squeeze(1) for final in finals]
          return output.transpose(0, 1) if self.batch_first else output, finals

      def _read(self, input, hx):
          """What a network with one state gives."""
          if isinstance(input, tuple):
              output, finals = self._forward_packed(input, [hx])
          else:
              self._check_ranks(input, hx)
              output, finals = self._forward(input, [hx])
              if self.batch_first and input.dim() == 3:
                  _torch._named(output, "TransposeBackward1")
          return output, finals[0]


  class RNN(RNNBase):
      def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity="tanh", bias=True, batch_first=False, dropout=0.0,
                   bidirectional=False, device=None, dtype=None):
          if nonlinearity not in ("tanh", "relu"):
              raise ValueError(f"Unknown nonlinearity '{nonlinearity}'. Select from 'tanh' or 'relu'.")
          self.nonlinearity = nonlinearity
          super().__init__(input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, 0, device, dtype)

      @property
      def _kind(self):
          return self.nonlinearity

      def _cell(self, step, state, weight, bias):
          total = step + _linear(state[0], weight, bias)
          return [total.tanh() if self.nonlinearity == "tanh" else total.relu()]

      def forward(self, input, hx=None):
          return self._read(input, hx)


  class GRU(RNNBase):
      _gates = 3
      _kind = "gru"

      def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, device=None,
                   dtype=None):
          super().__init__(input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, 0, device, dtype)

      def _cell(self, step, state, weight, bias):
          hidden = state[0]
          r_in, z_in, n_in = step.chunk(3, -1)
          r_hid, z_hid, n_hid = _linear(hidden, weight, bias).chunk(3, -1)
          reset = (r_in + r_hid).sigmoid()
          update = (z_in + z_hid).sigmoid()
          new = (n_in + reset * n_hid).tanh()
          return [(hidden - new) * update + new]

      def forward(self, input, hx=None):
          return self._read(input, hx)


  class LSTM(RNNBase):
      _gates = 4
      _kind = "lstm"

      def _width(self, number):
          return self.proj_size or self.hidden_size if number == 0 else self.hidden_size

      def _cell(self, step, state, weight, bias, projection=None):
          hidden, cell = state
          i, f, g, o = (step + _linear(hidden, weight, bias)).chunk(4, -1)
          cell = f.sigmoid() * cell + i.sigmoid() * g.tanh()
          hidden = o.sigmoid() * cell.tanh()
          return [hidden if projection is None else _linear(hidden, projection, None), cell]

      def forward(self, input, hx=None):
          states = [None, None] if hx is None else [hx[0], hx[1]]
          if isinstance(input, tuple):
              output, finals = self._forward_packed(input, states)
              return output, tuple(finals)
          self._check_ranks(input, None)
          if hx is not None and (states[0].dim() != input.dim() or states[1].dim() != input.dim()):
              raise RuntimeError(f"For {'batched 3-D' if input.dim() == 3 else 'unbatched 2-D'} input, hx and cx should also be {input.dim()}-D "
                                 f"but got ({states[0].dim()}-D, {states[1].dim()}-D) tensors")
          output, finals = self._forward(input, states)
          if input.dim() == 3 and output.dtype is _torch.float32 and not (self.batch_first or self.bidirectional or self.proj_size):
              _torch._named(output, "MkldnnRnnLayerBackward0")
          return output, tuple(finals)


  class RNNCellBase(Module):
      _gates = 1

      def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
          super().__init__()
          self.input_size = input_size
          self.hidden_size = hidden_size
          self.bias = bias
          rows = self._gates * hidden_size
          self.weight_ih = Parameter(_torch.empty((rows, input_size), dtype=dtype, device=device))
          self.weight_hh = Parameter(_torch.empty((rows, hidden_size), dtype=dtype, device=device))
          if bias:
              self.bias_ih = Parameter(_torch.empty(rows, dtype=dtype, device=device))
              self.bias_hh = Parameter(_torch.empty(rows, dtype=dtype, device=device))
          else:
              self.register_parameter("bias_ih", None)
              self.register_parameter("bias_hh", None)
          bound = 1.0 / math.sqrt(hidden_size) if hidden_size > 0 else 0
          for weight in self.parameters():
              init.uniform_(weight, -bound, bound)

      def _step(self, input, state):
          steps = _linear(input, self.weight_ih, self.bias_ih)
          if steps.dim() == 1:
              _, *state = _torch._recurrence(self._kind, steps[None, None], [s[None] for s in state], self.weight_hh, self.bias_hh, False)
              return [s[0] for s in state]
          _, *state = _torch._recurrence(self._kind, steps.unsqueeze(0), state, self.weight_hh, self.bias_hh, False)
          return state

      def _check(self, input, states):
          kind = type(self).__name__
          if input.dim() not in (1, 2):
              raise ValueError(f"{kind}: Expected input to be 1D or 2D, got {input.dim()}D instead")
          for number, state in enumerate(states or ()):
              if state.dim() not in (1, 2):
                  which = f"hx[{number}]" if kind == "LSTMCell" else "hidden"
                  raise ValueError(f"{kind}: Expected {which} to be 1D or 2D, got {state.dim()}D instead")
          if input.shape[-1] != self.input_size:
              raise RuntimeError(f"input has inconsistent input_size: got {input.shape[-1]} expected {self.input_size}")
          for number, state in enumerate(states or ()):
              if state.shape[:-1] != input.shape[:-1]:
                  raise RuntimeError(f"Input batch size {input.shape[0]} doesn't match hidden{number} batch size {state.shape[0]}")
              if state.shape[-1] != self.hidden_size:
                  raise RuntimeError(f"hidden{number} has inconsistent hidden_size: got {state.shape[-1]}, expected {self.hidden_size}")

      def _zeros(self, input):
          return _torch.zeros(tuple(input.shape[:-1]) + (self.hidden_size,), dtype=input.dtype)

      def forward(self, input, hx=None):
          self._check(input, None if hx is None else [hx])
          hidden, = self._step(input, [self._zeros(input) if hx is None else hx])
          return _torch._named(hidden, self._name)

      def extra_repr(self):
          return f"{self.input_size}, {self.hidden_size}" + ("" if self.bias else ", bias=False")


  class RNNCell(RNNCellBase):
      _kind = RNN._kind

      @property
      def _name(self):
          return "TanhBackward0" if self.nonlinearity == "tanh" else "ReluBackward0"

      def __init__(self, input_size, hidden_size, bias=True, nonlinearity="tanh", device=None, dtype=None):
          super().__init__(input_size, hidden_size, bias, device, dtype)
          self.nonlinearity = nonlinearity


  class GRUCell(RNNCellBase):
      _gates = 3
      _kind = "gru"
      _name = "AddBackward0"


  class LSTMCell(RNNCellBase):
      _gates = 4
      _kind = "lstm"

      def forward(self, input, hx=None):
          self._check(input, hx)
          hidden, cell = self._step(input, [self._zeros(input), self._zeros(input)] if hx is None else list(hx))
          cell = _torch._named(cell.view(cell.shape), "AddBackward0")
          return _torch._named(hidden, "MulBackward0"), cell
  """#
}
