extension PythonSource {
  static let numpyIterationModule = #"""
  """Walks over the elements of arrays."""

  from _numpy import asarray, broadcast_to, dtype as _dtype, empty, ndarray, result_type
  from _numpy_shapes import broadcast_shapes


  _flags = {"buffered", "c_index", "common_dtype", "copy_if_overlap", "delay_bufalloc", "external_loop", "f_index", "grow_inner", "multi_index",
            "ranged", "reduce_ok", "refs_ok", "zerosize_ok"}
  _operand_flags = {"aligned", "allocate", "arraymask", "contig", "copy", "nbo", "no_broadcast", "no_subtype", "overlap_assume_elementwise",
                    "readonly", "readwrite", "updateifcopy", "virtual", "writemasked", "writeonly"}


  class nditer:
      """Elements of arrays side by side, by default in the order of the memory."""

      __module__ = "numpy"

      def __init__(self, op, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe", op_axes=None, itershape=None, buffersize=0):
          several = isinstance(op, (tuple, list))
          operands = list(op) if several else [op]
          flags = set(flags or ())
          for flag in flags - _flags:
              raise ValueError(f'Unexpected iterator global flag "{flag}"')
          if op_axes is not None or itershape is not None or "ranged" in flags:
              raise TypeError("unsupported: numpy.nditer with op_axes, itershape or ranges")
          if len(flags & {"external_loop", "multi_index", "c_index", "f_index"}) > 1 and "external_loop" in flags:
              raise ValueError("Iterator flag EXTERNAL_LOOP cannot be used if an index or multi-index is being tracked")
          roles = self._roles(op_flags, len(operands))
          self._flags, self._several = flags, several
          operands = [x if x is None or isinstance(x, ndarray) else asarray(x) for x in operands]
          try:
              shape = broadcast_shapes(*[x.shape for x in operands if x is not None])
          except ValueError:
              shapes = " ".join(self._shape(x) for x in operands if x is not None)
              raise ValueError(f"operands could not be broadcast together with shapes {shapes} ") from None
          if 0 in shape and "zerosize_ok" not in flags:
              raise ValueError("Iteration of zero-sized operands is not enabled")
          operands = self._typed(operands, op_dtypes, roles, casting)
          if any(x is None for x in operands):
              kind = result_type(*[x for x in operands if x is not None])
              wanted = [None] * len(operands) if op_dtypes is None else op_dtypes
              operands = [empty(shape, wanted[place] or kind) if x is None else x for place, x in enumerate(operands)]
          self.operands = tuple(operands)
          self.nop, self.ndim, self.shape = len(operands), len(shape), shape
          self._views = []
          for x, role in zip(operands, roles):
              writes = "readwrite" in role or "writeonly" in role
              if writes and x.shape != shape and "reduce_ok" not in flags:
                  raise ValueError(f"non-broadcastable operand with shape {self._shape(x)} doesn't match the broadcast shape {self._shape(shape)}")
              if writes and not x.flags.writeable:
                  raise ValueError("output array is read-only")
              view = x if x.shape == shape else broadcast_to(x, shape)
              if not writes:
                  view = view.view()
                  view.flags.writeable = False
              self._views.append(view)
          self._arrange(order)
          self.itersize = 1
          for extent in shape:
              self.itersize *= extent
          self._chunks = self._chunked() if "external_loop" in flags else None
          self.reset()

      @staticmethod
      def _shape(x):
          shape = x if isinstance(x, tuple) else x.shape
          return "(" + ",".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"

      @staticmethod
      def _roles(op_flags, count):
          if op_flags is None:
              return [{"readonly"}] * count
          op_flags = list(op_flags)
          if op_flags and isinstance(op_flags[0], str):
              roles = [set(op_flags)] * count
          else:
              roles = [set(x) for x in op_flags]
          for role in roles:
              for flag in role - _operand_flags:
                  raise ValueError(f'Unexpected per-op iterator flag "{flag}"')
          return [role if role & {"readonly", "readwrite", "writeonly"} else role | {"readonly"} for role in roles]

      def _typed(self, operands, kinds, roles, casting):
          if kinds is None:
              return operands
          from numpy import can_cast
          kinds = list(kinds) if isinstance(kinds, (list, tuple)) else [kinds]
          made = []
          for place, (x, kind, role) in enumerate(zip(operands, kinds, roles)):
              if x is None or kind is None or x.dtype == _dtype(kind):
                  made.append(x)
                  continue
              if not can_cast(x.dtype, kind, casting):
                  raise TypeError(f"Iterator operand {place} dtype could not be cast from {x.dtype!r} to {_dtype(kind)!r} "
                                  f"according to the rule '{casting}'")
              if "buffered" not in self._flags and "copy" not in role:
                  raise TypeError("Iterator operand required copying or buffering, but neither copying nor buffering was enabled")
              if "readonly" not in role:
                  raise TypeError("unsupported: numpy.nditer writing through another type")
              made.append(x.astype(kind))
          return made

      def _arrange(self, order):
          """The axes from the slowest to the fastest, and those that are walked backwards."""
          if order not in ("C", "F", "A", "K"):
              raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got '{order}')")
          axes = list(range(self.ndim))
          self._backwards = [False] * self.ndim
          if order == "F" or order == "A" and all(x.flags.f_contiguous and not x.flags.c_contiguous for x in self.operands):
              axes.reverse()
          elif order == "K":
              steps = [x.strides for x in self._views]
              placed = []
              for axis in axes:
                  place = len(placed)
                  while place and self._is_slower(axis, placed[place - 1], steps):
                      place -= 1
                  placed.insert(place, axis)
              axes = placed
              for axis in axes:
                  along = [step[axis] for step in steps]
                  self._backwards[axis] = max(along) <= 0 > min(along)
          self._axes = axes

      @staticmethod
      def _is_slower(axis, other, steps):
          for step in steps:
              if step[axis] and step[other]:
                  return abs(step[axis]) > abs(step[other])
          return False

      def _chunked(self):
          """Pieces of one axis each, as long as the memory allows."""
          views = []
          for view in self._views:
              turned = view.transpose(self._axes) if self.ndim else view.reshape(1)
              views.append(turned[tuple(slice(None, None, -1 if self._backwards[axis] else 1) for axis in self._axes)] if self.ndim else turned)
          if "buffered" in self._flags:
              return [[view.reshape(-1) for view in views]]
          inner = views[0].ndim - 1
          while inner > 0 and all(view.strides[inner - 1] == view.strides[inner] * view.shape[inner] for view in views):
              inner -= 1
          places = [()]
          for extent in views[0].shape[:inner]:
              places = [place + (x,) for place in places for x in range(extent)]
          return [[view[place].reshape(-1) for view in views] for place in places]

      def reset(self):
          self.iterindex = 0
          self._place = [0] * self.ndim
          self._started = False

      @property
      def finished(self):
          return self.iterindex >= self._count

      @property
      def _count(self):
          return self.itersize if self._chunks is None else len(self._chunks)

      def _index(self):
          backwards, shape = self._backwards, self.shape
          return tuple([shape[axis] - 1 - x if backwards[axis] else x for axis, x in enumerate(self._place)])

      @property
      def multi_index(self):
          if "multi_index" not in self._flags:
              raise ValueError("Iterator is not tracking a multi-index")
          if self.finished:
              raise ValueError("Iterator is past the end")
          return self._index()

      @multi_index.setter
      def multi_index(self, place):
          if "multi_index" not in self._flags:
              raise ValueError("Iterator is not tracking a multi-index")
          if len(place) != self.ndim:
              raise ValueError("Wrong number of indices")
          for x, extent in zip(place, self.shape):
              if not 0 <= x < extent:
                  raise IndexError("Iterator GotoMultiIndex called with an out-of-bounds multi-index")
          self._place = [self.shape[axis] - 1 - x if self._backwards[axis] else x for axis, x in enumerate(place)]
          self.iterindex = 0
          for axis in self._axes:
              self.iterindex = self.iterindex * self.shape[axis] + self._place[axis]

      @property
      def index(self):
          if not self._flags & {"c_index", "f_index"}:
              raise ValueError("Iterator does not have an index")
          if self.finished:
              raise ValueError("Iterator is past the end")
          made = 0
          place = list(zip(self._index(), self.shape))
          for x, extent in place if "c_index" in self._flags else reversed(place):
              made = made * extent + x
          return made

      has_index = property(lambda self: bool(self._flags & {"c_index", "f_index"}))
      has_multi_index = property(lambda self: "multi_index" in self._flags)
      dtypes = property(lambda self: tuple(x.dtype for x in self.operands))
      itviews = property(lambda self: tuple(self._views))

      def _here(self):
          if self._chunks is not None:
              return self._chunks[self.iterindex]
          place = self._index() + (...,)
          return [view[place] for view in self._views]

      @property
      def value(self):
          if self.finished:
              raise ValueError("Iterator is past the end")
          here = self._here()
          return tuple(here) if self._several and self.nop > 1 else here[0]

      def iternext(self):
          if self.iterindex >= self._count:
              return False
          self.iterindex += 1
          if self._chunks is None:
              place, shape = self._place, self.shape
              for axis in reversed(self._axes):
                  place[axis] += 1
                  if place[axis] < shape[axis]:
                      break
                  place[axis] = 0
          return self.iterindex < self._count

      def __iter__(self):
          return self

      def __next__(self):
          if self._started:
              self.iternext()
          self._started = True
          if self.finished:
              raise StopIteration
          return self.value

      def __len__(self):
          return self.nop

      def __getitem__(self, place):
          if self.finished:
              raise ValueError("Iterator is past the end")
          return tuple(self._here()[place]) if isinstance(place, slice) else self._here()[place]

      def __setitem__(self, place, value):
          self._here()[place][...] = value

      def enable_external_loop(self):
          if self._flags & {"multi_index", "c_index", "f_index"}:
              raise ValueError("Iterator flag EXTERNAL_LOOP cannot be used if an index or multi-index is being tracked")
          self._flags.add("external_loop")
          self._chunks = self._chunked()
          self.reset()

      def remove_multi_index(self):
          self._flags.discard("multi_index")
          self.reset()

      def copy(self):
          made = object.__new__(nditer)
          made.__dict__.update(self.__dict__)
          made._place = list(self._place)
          made._flags = set(self._flags)
          return made

      __copy__ = copy

      def debug_print(self):
          raise NotImplementedError("unsupported: numpy.nditer.debug_print")

      def close(self):
          pass

      def __enter__(self):
          return self

      def __exit__(self, *error):
          self.close()
  """#
}
