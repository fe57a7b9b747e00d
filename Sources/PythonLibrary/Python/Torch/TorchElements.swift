extension PythonSource {
  static let torchElementsModule = #"""
  """Functions of elements and of lines of elements, made of others."""

  import math
  import _torch
  from _torch import Tensor
  from _torch_tensors import _result

  _named = _torch._named


  def _floating(input):
      return input if input.is_floating_point() else input.to(_torch.get_default_dtype())


  def _as_tensor(value, like=None):
      if isinstance(value, Tensor):
          return value
      return _torch.tensor(value) if like is None or like.is_floating_point() is False else _torch.tensor(value, dtype=like.dtype)


  def _type_name(dtype):
      return _torch.empty(0, dtype=dtype).type()[6:-6]


  def _recorded(name, result, inputs, gradient):
      if _torch.is_grad_enabled() and any(x.requires_grad for x in inputs):
          return _torch._record(name, [result], inputs, gradient)[0]
      return result


  def _summed(grad, like):
      return grad.sum_to_size(like.shape)


  def logit(input, eps=None):
      x = _floating(input)
      low, high = (0, 1) if eps is None else (eps, 1 - eps)

      def gradient(grad):
          outside = 0.0 if eps is not None else math.nan
          return [_torch.where((x < low) | (x > high), outside, grad / (x * (1 - x)))]
      inner = x.detach() if eps is None else x.detach().clamp(low, high)
      return _recorded("LogitBackward0", (inner / (1 - inner)).log(), [x], gradient)


  def _log_of_sum(name, exp, log):
      def function(input, other):
          if not (input.is_floating_point() or other.is_floating_point()):
              raise NotImplementedError(f'"{name}_cpu" not implemented for \'{_type_name(_torch.promote_types(input.dtype, other.dtype))}\'')
          kind = _torch.result_type(input, other)
          wide = _torch.float32 if kind in (_torch.float16, _torch.bfloat16) else kind
          input, other = input.to(wide), other.to(wide)
          top = _torch.maximum(input, other).detach()
          top = _torch.where(top.isinf(), _torch.zeros_like(top), top)
          return _named((log(exp(input - top) + exp(other - top)) + top).to(kind), name.capitalize() + "Backward0")
      function.__name__ = name
      return function


  logaddexp = _log_of_sum("logaddexp", _torch.exp, _torch.log)
  logaddexp2 = _log_of_sum("logaddexp2", _torch.exp2, _torch.log2)


  def xlogy(input, other):
      name = "XlogyBackward" + ("1" if not isinstance(input, Tensor) else "2" if not isinstance(other, Tensor) else "0")
      input, other = _floating(_as_tensor(input)), _floating(_as_tensor(other))

      def gradient(grad):
          first = _torch.where((input == 0) & (other <= 0), 0.0, other.log())
          return [_summed(grad * first, input), _summed(grad * input / other, other)]
      x, y = input.detach(), other.detach()
      zero = (x == 0) & ~y.isnan()
      return _recorded(name, _torch.where(zero, x * 0.0, x * _torch.where(zero, 1.0, y).log()), [input, other], gradient)


  def copysign(input, other):
      x, sign = _floating(input), _as_tensor(other)
      kind = _torch.result_type(x, other)
      turned = _torch.where(signbit(x) ^ signbit(sign), -1.0, 1.0).to(kind)

      def gradient(grad):
          ratio = _torch.where(x == 0, 0.0, turned)
          return [_summed(grad * ratio, x), _summed(grad * 0.0, sign)]
      return _recorded("CopysignBackward" + ("0" if isinstance(other, Tensor) else "1"), x.detach() * turned, [x, sign], gradient)


  def nextafter(input, other):
      kind = _torch.result_type(input, other)
      if kind == _torch.bfloat16:
          raise NotImplementedError("unsupported: torch.nextafter of torch.bfloat16")
      if not kind.is_floating_point:
          raise NotImplementedError(f'"nextafter_cpu" not implemented for \'{_type_name(kind)}\'')
      import numpy
      shape = (input.detach() + other.detach()).shape
      first, second = input.detach().to(kind).expand(shape), other.detach().to(kind).expand(shape)
      found = _torch.tensor(numpy.nextafter(first.numpy(), second.numpy()), dtype=kind)

      def gradient(grad):
          return [_summed(_torch.where(input == other, 0.0, grad), input), _torch.zeros_like(other)]
      return _recorded("NextafterBackward0", found, [input, other], gradient)


  def i0(input):
      import numpy
      x = _floating(input)
      wide = _torch.tensor(numpy.i0(x.detach().double().numpy())).reshape(x.shape).to(x.dtype)

      def gradient(grad):
          raise NotImplementedError("unsupported: gradients of torch.i0")
      return _recorded("I0Backward0", wide, [x], gradient)


  def angle(input):
      x = _floating(input)
      flat = _torch.where(x < 0, math.pi, 0.0).to(x.dtype)
      found = _torch.where(x.isnan(), x.detach(), flat)
      return _recorded("AngleBackward0", found, [x], lambda grad: [grad * 0.0])


  def signbit(input):
      if not input.is_floating_point():
          return input < 0
      return (input < 0) | ((input == 0) & (1 / input < 0))


  def sgn(input):
      return _named(input.sign(), "SgnBackward0")


  def sinc(input):
      x = _floating(input)
      scaled = x * math.pi
      safe = _torch.where(scaled == 0, _torch.ones_like(scaled), scaled)
      return _named(_torch.where(scaled == 0, scaled * 0 + 1, safe.sin() / safe), "SincBackward0")


  def float_power(input, exponent):
      base = input.double() if isinstance(input, Tensor) else float(input)
      return _torch.pow(base, exponent.double() if isinstance(exponent, Tensor) else float(exponent))


  def ldexp(input, other):
      return _named(input * _torch.pow(2.0, other), "MulBackward0")


  def gcd(input, other):
      shape = _torch.add(input, other).shape
      a, b = input.expand(shape).reshape(-1).tolist(), other.expand(shape).reshape(-1).tolist()
      return _torch.tensor([math.gcd(x, y) for x, y in zip(a, b)], dtype=input.dtype).reshape(shape)


  def lcm(input, other):
      shape = _torch.add(input, other).shape
      a, b = input.expand(shape).reshape(-1).tolist(), other.expand(shape).reshape(-1).tolist()
      return _torch.tensor([math.lcm(x, y) for x, y in zip(a, b)], dtype=input.dtype).reshape(shape)


  def rsub(input, other, *, alpha=1):
      return _named(other - alpha * input, "RsubBackward" + ("0" if isinstance(other, Tensor) else "1"))


  def positive(input):
      if input.dtype is _torch.bool:
          raise RuntimeError("The `+` operator, on a bool tensor is not supported.")
      return input


  def isin(elements, test_elements, *, assume_unique=False, invert=False):
      elements, test = _as_tensor(elements), _as_tensor(test_elements).reshape(-1)
      found = (elements.unsqueeze(-1) == test).any(-1)
      return ~found if invert else found


  def isneginf(input):
      return input == -math.inf


  def isposinf(input):
      return input == math.inf


  def isreal(input):
      return _torch.ones(input.shape, dtype=_torch.bool)


  def bucketize(input, boundaries, *, out_int32=False, right=False):
      found = _torch.searchsorted(boundaries, _as_tensor(input), right=right)
      return found.int() if out_int32 else found


  _Aminmax = _result("aminmax", "min", "max")


  def aminmax(input, *, dim=None, keepdim=False):
      if dim is None:
          if input.numel() == 0:
              raise RuntimeError("aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity.")
          return _Aminmax(_named(end, "AminmaxBackward0") for end in (input.min(), input.max()))
      return _Aminmax(_named(end, "AminmaxBackward0") for end in (input.amin(dim, keepdim), input.amax(dim, keepdim)))


  def _running(name, better):
      kind = _result(name, "values", "indices")

      def running(input, dim):
          lines = input.detach().movedim(dim, 0) if input.dim() else input.detach().reshape(1)
          best, place, places = None, None, []
          for k in range(lines.shape[0]):
              line = lines[k]
              if best is None:
                  best, place = line, _torch.zeros(line.shape, dtype=_torch.int64)
              else:
                  wins = better(line, best) | line.isnan()
                  best, place = _torch.where(wins, line, best), _torch.where(wins, k, place)
              places.append(place)
          if not places:
              return kind((input, _torch.zeros(input.shape, dtype=_torch.int64)))
          indices = _torch.stack(places).movedim(0, dim).contiguous() if input.dim() else places[0]
          values = input.gather(dim, indices) if input.dim() else input
          return kind((_named(values, f"{name.capitalize()}Backward0"), indices))
      running.__name__ = name
      return running


  cummax = _running("cummax", lambda new, old: new >= old)
  cummin = _running("cummin", lambda new, old: new <= old)


  def logcumsumexp(input, dim):
      if not input.is_floating_point():
          raise NotImplementedError(f'"logcumsumexp_out_cpu" not implemented for \'{_type_name(input.dtype)}\'')
      if input.numel() == 0:
          return input.cumsum(dim)
      top = input.detach().amax(dim, keepdim=True)
      return _named((input - top).exp().cumsum(dim).log() + top, "LogcumsumexpBackward0")


  _Mode = _result("mode", "values", "indices")


  def mode(input, dim=-1, keepdim=False):
      """The commonest element of every line, the least of them, and where it stands last."""
      if input.dim() == 0:
          return _Mode((input, _torch.tensor(0)))
      lines = input.detach().movedim(dim, -1)
      if lines.shape[-1] == 0:
          raise IndexError(f"mode(): Expected reduction dim {dim % input.dim()} to have non-zero size.")
      places = []
      for line in lines.reshape(-1, lines.shape[-1]).tolist():
          counts = {}
          for value in line:
              counts[value] = counts.get(value, 0) + 1
          most = max(counts.values())
          chosen = min(value for value, count in counts.items() if count == most)
          places.append(len(line) - 1 - line[::-1].index(chosen))
      indices = _torch.tensor(places, dtype=_torch.int64).reshape(lines.shape[:-1]).unsqueeze(dim)
      values = _named(input.gather(dim, indices), "ModeBackward0")
      return _Mode((values, indices) if keepdim else (_named(values.squeeze(dim), "ModeBackward0"), indices.squeeze(dim)))


  _Nanmedian = _result("nanmedian", "values", "indices")


  def nanmedian(input, dim=None, keepdim=False):
      if dim is None:
          whole = input.reshape(-1)
          whole = whole[~whole.isnan()]
          return _named(whole.median(), "NanmedianBackward0") if whole.numel() else _torch.tensor(math.nan, dtype=input.dtype)
      lines = input.movedim(dim, -1)
      ordered, order = lines.sort(-1)
      counts = (~lines.isnan()).sum(-1, keepdim=True)
      place = ((counts - 1).clamp(min=0) // 2)
      values, indices = ordered.gather(-1, place).movedim(-1, dim), order.gather(-1, place).movedim(-1, dim)
      values, indices = (values, indices) if keepdim else (values.squeeze(dim), indices.squeeze(dim))
      return _Nanmedian((_named(values, "NanmedianBackward1"), indices))


  def _known_quantile(row, q, interpolation):
      known = row[~row.isnan()]
      return _torch_quantile(known if known.numel() else row, q, interpolation=interpolation)


  def nanquantile(input, q, dim=None, keepdim=False, *, interpolation="linear"):
      if dim is None:
          whole = input.reshape(-1)
          return _known_quantile(whole, q, interpolation)
      lines = input.movedim(dim, -1)
      rows = [_known_quantile(row, q, interpolation) for row in lines.reshape(-1, lines.shape[-1])]
      result = _torch.stack(rows).reshape(lines.shape[:-1])
      return result.unsqueeze(dim) if keepdim else result


  def renorm(input, p, dim, maxnorm):
      others = [k for k in range(input.dim()) if k != dim % input.dim()]
      lengths = input.norm(p, others, keepdim=True)
      return _named(_torch.where(lengths > maxnorm, input * (maxnorm / (lengths + 1e-7)), input), "RenormBackward0")


  def combine_gradient(values, spacing, edge_order):
      h = spacing
      size = values.shape[0]
      inner = (values[2:] - values[:-2]) / (2 * h)
      if edge_order == 1 or size < 3:
          first, last = (values[1] - values[0]) / h, (values[-1] - values[-2]) / h
      else:
          first = (-1.5 * values[0] + 2 * values[1] - 0.5 * values[2]) / h
          last = (1.5 * values[-1] - 2 * values[-2] + 0.5 * values[-3]) / h
      return _torch.cat([first.unsqueeze(0), inner, last.unsqueeze(0)])


  def gradient(input, *, spacing=1, dim=None, edge_order=1):
      dims = range(input.dim()) if dim is None else [dim] if isinstance(dim, int) else dim
      found = []
      for number, d in enumerate(dims):
          values = _floating(input).movedim(d, 0)
          step = spacing[number] if isinstance(spacing, (list, tuple)) else spacing
          if isinstance(step, Tensor) and step.dim():
              along = step.reshape((-1,) + (1,) * (values.dim() - 1))
              before, after = along[1:-1] - along[:-2], along[2:] - along[1:-1]
              inner = (before ** 2 * values[2:] + (after ** 2 - before ** 2) * values[1:-1] - after ** 2 * values[:-2])
              inner = inner / (before * after * (before + after))
              first, last = (values[1] - values[0]) / (along[1] - along[0]), (values[-1] - values[-2]) / (along[-1] - along[-2])
              result = _torch.cat([first.unsqueeze(0), inner, last.unsqueeze(0)])
          else:
              result = combine_gradient(values, step, edge_order)
          found.append(result.movedim(0, d))
      return tuple(found)


  def baddbmm(input, batch1, batch2, *, beta=1, alpha=1):
      return _named(_scaled(input, beta) + _scaled(batch1.bmm(batch2), alpha), "BaddbmmBackward0")


  def addbmm(input, batch1, batch2, *, beta=1, alpha=1):
      return _named(_scaled(input, beta) + _scaled(batch1.bmm(batch2).sum(0), alpha), "AddbmmBackward0")


  def addmv(input, mat, vec, *, beta=1, alpha=1):
      return _named(_scaled(input, beta) + _scaled(mat.mv(vec), alpha), "AddmvBackward0")


  def addr(input, vec1, vec2, *, beta=1, alpha=1):
      return _named(_scaled(input, beta) + _scaled(_torch.outer(vec1, vec2), alpha), "AddrBackward0")


  def _scaled(value, factor):
      return value if factor == 1 else value * factor


  def _bits(name, shift):
      def function(input, other):
          if input.is_floating_point():
              raise NotImplementedError(f'"{"lshift" if shift > 0 else "rshift"}_cpu" not implemented for \'{_type_name(input.dtype)}\'')
          factor = 2 ** other
          if shift > 0:
              return input * factor
          return _torch.div(input, factor, rounding_mode="floor")
      function.__name__ = name
      return function


  bitwise_left_shift, bitwise_right_shift = _bits("bitwise_left_shift", 1), _bits("bitwise_right_shift", -1)


  def can_cast(from_, to):
      def rank(dtype):
          return 0 if dtype is _torch.bool else 2 if dtype.is_floating_point else 1
      return rank(from_) <= rank(to)


  def _torch_quantile(*args, **kwargs):
      from _torch_tensors import quantile
      return quantile(*args, **kwargs)


  def _changing(function):
      def change(self, *args, **kwargs):
          return self.copy_(function(self.clone(), *args, **kwargs))
      change.__name__ = function.__name__ + "_"
      return change


  def msort(input):
      return input.sort(dim=0).values


  def narrow_copy(input, dim, start, length):
      return input.narrow(dim, start, length).clone()


  def nonzero_static(input, *, size, fill_value=-1):
      places = input.nonzero()[:size]
      if len(places) == size:
          return places
      return _torch.cat([places, _torch.full((size - len(places), places.shape[1]), fill_value)])


  def put_(self, index, source, accumulate=False):
      if index.numel() != source.numel():
          raise IndexError("put_(): Expected source and index to have the same number of elements, but got source.numel() = "
                           f"{source.numel()}, index.numel() = {index.numel()}")
      flat = self.reshape(-1).index_put((index.reshape(-1),), source.reshape(-1), accumulate)
      return self.copy_(flat.view(self.shape))


  _METHODS = (msort, narrow_copy, nonzero_static, put_, logit, logaddexp, logaddexp2, xlogy, copysign, nextafter, i0, angle, signbit, sgn, sinc,
              float_power, ldexp, gcd, lcm, positive, isneginf, isposinf,
              isreal, aminmax, cummax, cummin, logcumsumexp, mode, nanmedian, nanquantile, renorm, baddbmm, addbmm, addmv, addr,
              bitwise_left_shift, bitwise_right_shift)
  for _function in _METHODS:
      setattr(Tensor, _function.__name__, _function)
  for _function in (logit, xlogy, copysign, sgn, sinc, float_power, gcd, lcm, renorm, baddbmm, addbmm, addmv, addr,
                    bitwise_left_shift, bitwise_right_shift, _torch.tril, _torch.triu, _torch.logical_not, _torch.logical_and, _torch.logical_or,
                    _torch.logical_xor):
      _method = _changing(_function)
      setattr(Tensor, _method.__name__, _method)
  """#
}
