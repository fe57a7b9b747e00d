extension PythonSource {
  static let numpyProductsModule = #"""
  """Products of vectors, matrices and more."""

  from _numpy import add, asarray, array, concatenate, dot, matmul, multiply, ndarray, ones, result_type, zeros
  from _numpy_shapes import _place, broadcast_to, expand_dims, moveaxis


  def vdot(a, b):
      a, b = asarray(a).ravel(), asarray(b).ravel()
      if a.size != b.size:
          raise ValueError(f"cannot reshape array of size {b.size} into shape ({a.size},)")
      return dot(a.conj(), b)


  def inner(a, b):
      a, b = asarray(a), asarray(b)
      if a.ndim == 0 or b.ndim == 0:
          return multiply(a, b)
      if a.shape[-1] != b.shape[-1]:
          place = max(0, b.ndim - 2)
          b = b.swapaxes(-1, place)
          raise ValueError(f"shapes {_tight(a)} and {_tight(b)} not aligned: {a.shape[-1]} (dim {a.ndim - 1}) != {b.shape[place]} "
                           f"(dim {place})")
      return tensordot(a, b, ((-1,), (-1,)))[()]


  def _tight(a):
      return str(a.shape).replace(" ", "")


  def outer(a, b, out=None):
      return multiply(asarray(a).ravel()[:, None], asarray(b).ravel()[None, :], out=out)


  def kron(a, b):
      a, b = asarray(a), asarray(b)
      rank = max(a.ndim, b.ndim)
      a = a.reshape((1,) * (rank - a.ndim) + a.shape)
      b = b.reshape((1,) * (rank - b.ndim) + b.shape)
      made = multiply(a.reshape([x for extent in a.shape for x in (extent, 1)]), b.reshape([x for extent in b.shape for x in (1, extent)]))
      return made.reshape([x * y for x, y in zip(a.shape, b.shape)])


  def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
      a, b = asarray(a), asarray(b)
      if axis is not None:
          axisa = axisb = axisc = axis
      if a.ndim < 1 or b.ndim < 1:
          raise ValueError("At least one array has zero dimension")
      a = moveaxis(a, _place(axisa, a.ndim, "axisa"), -1)
      b = moveaxis(b, _place(axisb, b.ndim, "axisb"), -1)
      if a.shape[-1] not in (2, 3) or b.shape[-1] not in (2, 3):
          raise ValueError("incompatible dimensions for cross product\n(dimension must be 2 or 3)")
      if a.shape[-1] == 2 or b.shape[-1] == 2:
          from warnings import warn
          warn("Arrays of 2-dimensional vectors are deprecated. Use arrays of 3-dimensional vectors instead. (deprecated in NumPy 2.0)",
               DeprecationWarning, 2)
      if a.shape[-1] == 2 and b.shape[-1] == 2:
          return asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])
      a0, a1, b0, b1 = a[..., 0], a[..., 1], b[..., 0], b[..., 1]
      a2 = a[..., 2] if a.shape[-1] == 3 else 0 * a0
      b2 = b[..., 2] if b.shape[-1] == 3 else 0 * b0
      parts = [a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0]
      made = concatenate([expand_dims(asarray(x), -1) for x in parts], -1)
      return moveaxis(made, -1, axisc)


  def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
      return asarray(a).trace(offset, axis1, axis2)


  def vecdot(x1, x2, /, *, axis=-1):
      x1, x2 = moveaxis(asarray(x1), axis, -1), moveaxis(asarray(x2), axis, -1)
      return (x1.conj() * x2).sum(-1)


  def matvec(x1, x2, /):
      return matmul(x1, asarray(x2)[..., None])[..., 0]


  def vecmat(x1, x2, /):
      return matmul(asarray(x1).conj()[..., None, :], x2)[..., 0, :]


  def tensordot(a, b, axes=2):
      a, b = asarray(a), asarray(b)
      if isinstance(axes, int):
          left = list(range(a.ndim - axes, a.ndim))
          right = list(range(axes))
      else:
          left, right = ([x] if isinstance(x, int) else list(x) for x in axes)
      if len(left) != len(right) or any([a.shape[x] != b.shape[y] for x, y in zip(left, right)]):
          raise ValueError("shape-mismatch for sum")
      left = [_place(x, a.ndim) for x in left]
      right = [_place(x, b.ndim) for x in right]
      rest_a = [x for x in range(a.ndim) if x not in left]
      rest_b = [x for x in range(b.ndim) if x not in right]
      size = 1
      for x in left:
          size *= a.shape[x]
      rows = a.transpose(rest_a + left).reshape(-1 if a.size else _count(a, rest_a), size)
      columns = b.transpose(right + rest_b).reshape(size, -1 if b.size else _count(b, rest_b))
      return asarray(dot(rows, columns)).reshape([a.shape[x] for x in rest_a] + [b.shape[x] for x in rest_b])


  def _count(a, axes):
      count = 1
      for axis in axes:
          count *= a.shape[axis]
      return count


  def _written(operands):
      """An equation for the lists of numbers that stand between the arrays."""
      if len(operands) < 2:
          raise ValueError("must specify the einstein sum subscripts string and at least one operand, or at least one operand and its "
                           "corresponding subscripts list")
      letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
      texts = ["".join("..." if x is Ellipsis else letters[x] for x in listed) for listed in operands[1::2]]
      if len(operands) % 2:
          result = "->" + "".join("..." if x is Ellipsis else letters[x] for x in operands[-1])
          return (",".join(texts) + result, *operands[:-1][::2])
      return (",".join(texts), *operands[::2])


  def einsum(*operands, out=None, optimize=False, **kwargs):
      if not operands or not isinstance(operands[0], str):
          operands = _written(operands)
      text = operands[0].replace(" ", "")
      arrays = [asarray(x) for x in operands[1:]]
      if arrays and all([x.dtype.kind == "b" for x in arrays]):
          # Sums of truth values are truth values.
          made = asarray(einsum(text, *[x.astype(int) for x in arrays])) != 0
          if out is None:
              return made
          out[...] = made
          return out
      inputs, arrow, result = text.partition("->")
      inputs = inputs.split(",")
      if len(inputs) != len(arrays):
          raise ValueError("more operands provided to einstein sum function than specified in the subscripts string"
                           if len(inputs) > len(arrays) else
                           "fewer operands provided to einstein sum function than specified in the subscripts string")
      spread = 0
      for place, (part, x) in enumerate(zip(inputs, arrays)):
          if "..." in part:
              extra = x.ndim - len(part.replace("...", ""))
              spread = max(spread, extra)
      for place, (part, x) in enumerate(zip(inputs, arrays)):
          if "..." in part:
              extra = x.ndim - len(part.replace("...", ""))
              inputs[place] = part.replace("...", "".join(chr(200 + spread - extra + k) for k in range(extra)))
      dots = "".join(chr(200 + k) for k in range(spread))
      if arrow:
          result = result.replace("...", dots)
      else:
          letters = "".join(inputs)
          result = dots + "".join(sorted(x for x in set(letters) if letters.count(x) == 1 and x not in dots))
      sizes = {}
      for place, (part, x) in enumerate(zip(inputs, arrays)):
          if len(part) != x.ndim:
              raise ValueError(f"einstein sum subscripts string contains too many subscripts for operand {place}" if len(part) > x.ndim else
                               "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to "
                               "broadcast the extra dimensions.")
          for letter in set(part):
              while part.count(letter) > 1:
                  first = part.index(letter)
                  second = part.index(letter, first + 1)
                  if x.shape[first] != x.shape[second]:
                      raise ValueError(f"dimensions in operand {place} for collapsing index '{letter}' don't match "
                                       f"({x.shape[first]} != {x.shape[second]})")
                  x = x.diagonal(0, first, second)
                  part = "".join(y for k, y in enumerate(part) if k not in (first, second)) + letter
          for letter, extent in zip(part, x.shape):
              known = sizes.setdefault(letter, extent)
              if known != extent:
                  if known == 1:
                      sizes[letter] = extent
                  elif extent != 1:
                      raise ValueError(_mismatch(inputs, arrays, result))
          inputs[place], arrays[place] = part, x
      for letter in result:
          if letter not in sizes:
              raise ValueError(f"einstein sum subscripts string included output subscript '{letter}' which never appeared in an input")
      made, letters = arrays[0], inputs[0]
      for number in range(1, len(arrays)):
          later = "".join(inputs[number + 1:]) + result
          made, letters = _pair(made, letters, arrays[number], inputs[number], later)
      gone = tuple(place for place, letter in enumerate(letters) if letter not in result)
      if gone:
          made = asarray(made.sum(gone))
          letters = "".join(x for x in letters if x in result)
      made = asarray(made).transpose([letters.index(x) for x in result])
      if out is not None:
          out[...] = made
          return out
      return made.copy() if made.ndim else made[()]


  def _mismatch(inputs, arrays, result):
      """The shapes as einsum lays them side by side: the axes of the result, then those it sums."""
      letters = result + "".join(sorted({letter for part in inputs for letter in part if letter not in result}))
      words = []
      for part, x in zip(inputs, arrays):
          laid = [str(x.shape[part.index(letter)]) if letter in part else "newaxis" for letter in letters]
          while laid and laid[0] == "newaxis":
              del laid[0]
          words.append(f"{_tight(x)}->({','.join(laid)}{',' * (len(laid) == 1)}) ")
      return "operands could not be broadcast together with remapped shapes [original->remapped]: " + "".join(words)


  def _pair(a, first, b, second, later):
      """Two operands become one; what nobody needs later is summed."""
      shared = [x for x in first if x in second]
      summed = [x for x in shared if x not in later and a.shape[first.index(x)] == b.shape[second.index(x)]]
      if summed and len(summed) == len(shared):
          made = tensordot(a, b, ([first.index(x) for x in summed], [second.index(x) for x in summed]))
          return asarray(made), "".join(x for x in first + second if x not in summed)
      letters = first + "".join(x for x in second if x not in first)
      left = a.reshape(a.shape + (1,) * (len(letters) - len(first)))
      order = sorted(range(len(second)), key=lambda k: letters.index(second[k]))
      right = b.transpose(order)
      extents = iter(right.shape)
      right = right.reshape([next(extents) if x in second else 1 for x in letters])
      made = multiply(left, right)
      gone = tuple(place for place, x in enumerate(letters) if x not in later)
      if gone:
          made = asarray(made.sum(gone))
          letters = "".join(x for x in letters if x in later)
      return made, letters

  """#
}
