extension PythonSource {
  static let numpyLibModule = #"""
  """Parts of numpy that have names of their own."""

  """#

  static let numpyStridesModule = #"""
  """Views with shapes and steps of one's own."""

  from _numpy import asarray, broadcast_to, strided
  from _numpy_shapes import _place, broadcast_arrays, broadcast_shapes


  def as_strided(x, shape=None, strides=None, subok=False, writeable=True, *, check_bounds=None):
      x = asarray(x)
      made = strided(x, x.shape if shape is None else tuple(shape), x.strides if strides is None else tuple(strides))
      if not writeable:
          made.flags.writeable = False
      return made


  def sliding_window_view(x, window_shape, axis=None, *, subok=False, writeable=False):
      x = asarray(x)
      window = tuple(window_shape) if hasattr(window_shape, "__iter__") else (window_shape,)
      if any(extent < 0 for extent in window):
          raise ValueError("`window_shape` cannot contain negative values")
      if axis is None:
          axes = tuple(range(x.ndim))
          if len(window) != len(axes):
              raise ValueError("Since axis is None, must provide window_shape for all dimensions of `x`; got "
                               f"{len(window)} window_shape elements and `x.ndim` is {x.ndim}.")
      else:
          axes = tuple(_place(place, x.ndim) for place in (axis if isinstance(axis, (tuple, list)) else (axis,)))
          if len(window) != len(axes):
              raise ValueError("Must provide matching length window_shape and axis; got "
                               f"{len(window)} window_shape elements and {len(axes)} axes elements.")
      shape = list(x.shape)
      for place, extent in zip(axes, window):
          if shape[place] < extent:
              raise ValueError("window shape cannot be larger than input array shape")
          shape[place] -= extent - 1
      return as_strided(x, tuple(shape) + window, x.strides + tuple(x.strides[place] for place in axes), writeable=writeable)

  """#
}
