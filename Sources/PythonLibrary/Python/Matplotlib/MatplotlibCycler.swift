extension PythonSource {
  static let matplotlibCyclerModule = #"""
  """Looks that take turns."""

  import itertools


  class Cycler:
      def __init__(self, rows):
          self._rows = rows

      @property
      def keys(self):
          return set(self._rows[0]) if self._rows else set()

      def by_key(self):
          return {key: [row[key] for row in self._rows] for key in (self._rows[0] if self._rows else ())}

      def __iter__(self):
          return iter(dict(row) for row in self._rows)

      def __len__(self):
          return len(self._rows)

      def __call__(self):
          return itertools.cycle(self)

      def __add__(self, other):
          if len(self) != len(other):
              raise ValueError(f"Can only add equal length cycles, not {len(self)} and {len(other)}")
          return Cycler([{**a, **b} for a, b in zip(self._rows, other._rows)])

      def __mul__(self, other):
          if isinstance(other, int):
              return Cycler(self._rows * other)
          return Cycler([{**a, **b} for a in self._rows for b in other._rows])

      __rmul__ = __mul__

      def __getitem__(self, key):
          return Cycler(self._rows[key])

      def __repr__(self):
          return " + ".join(f"cycler({key!r}, {values!r})" for key, values in self.by_key().items())


  def cycler(*args, **kwargs):
      if len(args) == 1:
          return Cycler(list(args[0]))
      if len(args) == 2:
          kwargs = {args[0]: args[1]}
      result = None
      for key, values in kwargs.items():
          one = Cycler([{key: value} for value in values])
          result = one if result is None else result + one
      return result
  """#
}
