extension PythonSource {
  static let matplotlibAxesSecondaryModule = #"""
  """Axes: second scales beside the axes, whose numbers are made of those of the first."""

  import numpy as np
  from matplotlib._choices import check
  from matplotlib.axes import Axes


  class SecondaryAxis(Axes):
      _aside = True

      def __init__(self, parent, orientation, location, functions, **kwargs):
          self._parent, self._orientation = parent, orientation
          sides = ["top", "bottom"] if orientation == "x" else ["right", "left"]
          if isinstance(location, str):
              check("location", location, sides)
              self._at = 1.0 if location in ("top", "right") else 0.0
          elif isinstance(location, (int, float)):
              self._at = float(location)
          else:
              raise ValueError(f"location must be {sides[0]!r}, {sides[1]!r}, or a float, not {location!r}")
          self._within = (parent, None)
          super().__init__(parent.figure, (0, 0, 1, 1), **kwargs)
          self.set_functions(functions)
          self._face = "none"
          side = sides[1] if self._at < 0.5 else sides[0]
          own, other = (self.xaxis, self.yaxis) if orientation == "x" else (self.yaxis, self.xaxis)
          other.set_ticks([])
          self.set_alignment(side)
          self._place_within()

      def set_functions(self, functions):
          if functions is None:
              functions = (lambda x: x, lambda x: x)
          elif not (isinstance(functions, tuple) and len(functions) == 2 and callable(functions[0]) and callable(functions[1])):
              raise ValueError("functions argument of secondary Axes must be a two-tuple of callable functions with the first function being the "
                               "transform and the second being the inverse")
          self._there, self._back = functions

      def set_alignment(self, align):
          sides = ["top", "bottom"] if self._orientation == "x" else ["right", "left"]
          check("align", align, sides)
          for name, spine in self.spines.items():
              spine.set_visible(name == align)
          own = self.xaxis if self._orientation == "x" else self.yaxis
          own.set_ticks_position(align)
          own.set_label_position(align)

      def _place_within(self):
          l, b, r, t = self._parent._shown_box()
          if self._orientation == "x":
              at = b + self._at * (t - b)
              self._box = (l, at, r, at + 1e-10)
          else:
              at = l + self._at * (r - l)
              self._box = (at, b, at + 1e-10, t)
          self._follow()

      def _follow(self):
          """Takes limits and scale from the axes that it stands beside."""
          mine, parents = (self.xaxis, self._parent.xaxis) if self._orientation == "x" else (self.yaxis, self._parent.yaxis)
          low, high = self._parent._limits(parents)
          if not hasattr(self, "_there"):
              return
          ends = [float(v) for v in np.asarray(self._there(np.array([low, high], dtype=float)), dtype=float)]
          mine.limits = tuple(ends)
          mine.inverted = False
          mine.scale = "function"
          there, back = self._there, self._back
          if parents.scale == "log":
              mine._functions = (lambda v: np.log10(back(v)), lambda p: there(10.0 ** np.asarray(p)))
              if mine.places is None:
                  from matplotlib.ticker import LogFormatterSciNotation, LogLocator
                  mine.places, mine.words = LogLocator(), LogFormatterSciNotation()
          else:
              mine._functions = (back, there)

      def _limits(self, axis):
          own = self.xaxis if self._orientation == "x" else self.yaxis
          if axis is own and axis.limits is None:
              self._follow()
          return axis.limits if axis.limits is not None else (0.0, 1.0)

      def set_color(self, color):
          axis = self.xaxis if self._orientation == "x" else self.yaxis
          axis.set_tick_params(colors=color)
          for spine in self.spines.values():
              spine.set_color(color)
          axis.label.set_color(color)

      def set_aspect(self, *args, **kwargs):
          import warnings
          warnings.warn("Secondary Axes can't set the aspect ratio", UserWarning, stacklevel=2)


  def secondary(parent, orientation, location, functions, transform, kwargs):
      if transform is not None:
          raise ValueError(f"unsupported: secondary_{orientation}axis(transform=...)")
      made = SecondaryAxis(parent, orientation, location, functions, **kwargs)
      parent.figure._axes.append(made)
      parent.child_axes.append(made)
      return made
  """#
}
