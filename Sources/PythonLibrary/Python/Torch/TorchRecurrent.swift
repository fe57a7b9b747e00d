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

      def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, device=None,
                   dtype=None):
          super().__init__()
          self.input_size = input_size
          self.hidden_size = hidden_size
          self.num_layers = num_layers
          self.bias = bias
          self.batch_first = batch_first
          self.dropout = float(dropout)
          self.bidirectional = bidirectional
          if not 0 <= dropout <= 1:
              raise ValueError("dropout should be a number in range [0, 1] representing the probability of an element being zeroed")
          if dropout > 0 and num_layers == 1:
              warnings.warn("dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, "
                            f"but got dropout={dropout} and num_layers={num_layers}", stacklevel=2)
          if hidden_size <= 0:
              raise ValueError("hidden_size must be greater than zero")
          if num_layers <= 0:
              raise ValueError("num_layers must be greater than zero")
          rows = self._gates * hidden_size
          directions = 2 if bidirectional else 1
          for layer in range(num_layers):
              for direction in range(directions):
                  suffix = f"_l{layer}" + ("_reverse" if direction else "")
                  size = input_size if layer == 0 else hidden_size * directions
                  setattr(self, "weight_ih" + suffix, Parameter(_torch.empty((rows, size), dtype=dtype)))
                  setattr(self, "weight_hh" + suffix, Parameter(_torch.empty((rows, hidden_size), dtype=dtype)))
                  if bias:
                      setattr(self, "bias_ih" + suffix, Parameter(_torch.empty(rows, dtype=dtype)))
                      setattr(self, "bias_hh" + suffix, Parameter(_torch.empty(rows, dtype=dtype)))
          self.reset_parameters()

      def reset_parameters(self):
          bound = 1.0 / math.sqrt(self.hidden_size)
          for weight in self.parameters():
              init.uniform_(weight, -bound, bound)

      def flatten_parameters(self):
          pass

      def extra_repr(self):
          text = f"{self.input_size}, {self.hidden_size}"
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

      def _check(self, input, hidden, name):
          if input.dim() not in (2, 3):
              raise ValueError(f"{name}: Expected input to be 2D or 3D, got {input.dim()}D instead")
          if input.shape[-1] != self.input_size:
              raise RuntimeError(f"input.size(-1) must be equal to input_size. Expected {self.input_size}, got {input.shape[-1]}")

      def _start(self, input, hidden):
          """The hidden state to begin with, of a batch."""
          directions = 2 if self.bidirectional else 1
          expected = (self.num_layers * directions, input.shape[1], self.hidden_size)
          if hidden is None:
              return _torch.zeros(expected, dtype=input.dtype)
          if tuple(hidden.shape) != expected:
              raise RuntimeError(f"Expected hidden size {expected}, got {list(hidden.shape)}")
          return hidden

      def _run(self, input, states):
          """All layers over a sequence; `states` are the first states, each of all layers."""
          directions = 2 if self.bidirectional else 1
          finals = [[] for _ in states]
          for layer in range(self.num_layers):
              sides = []
              for direction in range(directions):
                  suffix = f"_l{layer}" + ("_reverse" if direction else "")
                  weight_ih, weight_hh = getattr(self, "weight_ih" + suffix), getattr(self, "weight_hh" + suffix)
                  bias_ih = getattr(self, "bias_ih" + suffix) if self.bias else None
                  bias_hh = getattr(self, "bias_hh" + suffix) if self.bias else None
                  state = [s[layer * directions + direction] for s in states]
                  steps = _linear(input, weight_ih, bias_ih).unbind(0)
                  outputs = []
                  for step in reversed(steps) if direction else steps:
                      state = self._cell(step, state, weight_hh, bias_hh)
                      outputs.append(state[0])
                  if direction:
                      outputs.reverse()
                  sides.append(_torch.stack(outputs))
                  for final, value in zip(finals, state):
                      final.append(value)
              input = sides[0] if directions == 1 else _torch.cat(sides, -1)
              if self.dropout and self.training and layer < self.num_layers - 1:
                  input = _torch._dropout(input, self.dropout)
          return input, [_torch.stack(final) for final in finals]

      def _forward(self, input, states):
          batched = input.dim() == 3
          if not batched:
              input = input.unsqueeze(1)
              states = [None if s is None else s.unsqueeze(1) for s in states]
          elif self.batch_first:
              input = input.transpose(0, 1)
          output, finals = self._run(input, [self._start(input, s) for s in states])
          if not batched:
              return output.squeeze(1), [final.squeeze(1) for final in finals]
          return output.transpose(0, 1) if self.batch_first else output, finals


  class RNN(RNNBase):
      def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity="tanh", bias=True, batch_first=False, dropout=0.0,
                   bidirectional=False, device=None, dtype=None):
          if nonlinearity not in ("tanh", "relu"):
              raise ValueError(f"Unknown nonlinearity '{nonlinearity}'. Select from 'tanh' or 'relu'.")
          self.nonlinearity = nonlinearity
          super().__init__(input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, device, dtype)

      def _cell(self, step, state, weight, bias):
          total = step + _linear(state[0], weight, bias)
          return [total.tanh() if self.nonlinearity == "tanh" else total.relu()]

      def forward(self, input, hx=None):
          self._check(input, hx, "RNN")
          output, finals = self._forward(input, [hx])
          return output, finals[0]


  class GRU(RNNBase):
      _gates = 3

      def _cell(self, step, state, weight, bias):
          hidden = state[0]
          r_in, z_in, n_in = step.chunk(3, -1)
          r_hid, z_hid, n_hid = _linear(hidden, weight, bias).chunk(3, -1)
          reset = (r_in + r_hid).sigmoid()
          update = (z_in + z_hid).sigmoid()
          new = (n_in + reset * n_hid).tanh()
          return [(hidden - new) * update + new]

      def forward(self, input, hx=None):
          self._check(input, hx, "GRU")
          output, finals = self._forward(input, [hx])
          return output, finals[0]


  class LSTM(RNNBase):
      _gates = 4

      def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, proj_size=0,
                   device=None, dtype=None):
          if proj_size:
              raise NotImplementedError("unsupported: torch.nn.LSTM with proj_size")
          super().__init__(input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, device, dtype)

      def _cell(self, step, state, weight, bias):
          hidden, cell = state
          i, f, g, o = (step + _linear(hidden, weight, bias)).chunk(4, -1)
          cell = f.sigmoid() * cell + i.sigmoid() * g.tanh()
          return [o.sigmoid() * cell.tanh(), cell]

      def forward(self, input, hx=None):
          self._check(input, hx, "LSTM")
          output, finals = self._forward(input, [None, None] if hx is None else list(hx))
          return output, tuple(finals)


  class RNNCellBase(Module):
      _gates = 1

      def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
          super().__init__()
          self.input_size = input_size
          self.hidden_size = hidden_size
          self.bias = bias
          rows = self._gates * hidden_size
          self.weight_ih = Parameter(_torch.empty((rows, input_size), dtype=dtype))
          self.weight_hh = Parameter(_torch.empty((rows, hidden_size), dtype=dtype))
          if bias:
              self.bias_ih = Parameter(_torch.empty(rows, dtype=dtype))
              self.bias_hh = Parameter(_torch.empty(rows, dtype=dtype))
          else:
              self.register_parameter("bias_ih", None)
              self.register_parameter("bias_hh", None)
          bound = 1.0 / math.sqrt(hidden_size) if hidden_size > 0 else 0
          for weight in self.parameters():
              init.uniform_(weight, -bound, bound)

      def _step(self, input, state):
          return self._cell(_linear(input, self.weight_ih, self.bias_ih), state, self.weight_hh, self.bias_hh)

      def _zeros(self, input):
          return _torch.zeros(tuple(input.shape[:-1]) + (self.hidden_size,), dtype=input.dtype)

      def forward(self, input, hx=None):
          return self._step(input, [self._zeros(input) if hx is None else hx])[0]

      def extra_repr(self):
          return f"{self.input_size}, {self.hidden_size}" + ("" if self.bias else ", bias=False")


  class RNNCell(RNNCellBase):
      _cell = RNN._cell

      def __init__(self, input_size, hidden_size, bias=True, nonlinearity="tanh", device=None, dtype=None):
          super().__init__(input_size, hidden_size, bias)
          self.nonlinearity = nonlinearity


  class GRUCell(RNNCellBase):
      _gates = 3
      _cell = GRU._cell


  class LSTMCell(RNNCellBase):
      _gates = 4
      _cell = LSTM._cell

      def forward(self, input, hx=None):
          return tuple(self._step(input, [self._zeros(input), self._zeros(input)] if hx is None else list(hx)))
  """#
}
