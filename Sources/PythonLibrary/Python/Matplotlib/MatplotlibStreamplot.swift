extension PythonSource {
  static let matplotlibStreamplotModule = #"""
  """Lines along a flow."""

  import math
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.collections import LineCollection
  from matplotlib.colors import Normalize
  from matplotlib.patches import FancyArrowPatch


  class StreamplotSet:
      def __init__(self, lines, arrows):
          self.lines, self.arrows = lines, arrows


  class _Outside(Exception):
      pass


  class _Ended(Exception):
      pass


  class _Taken(Exception):
      pass


  class _Grid:
      """The places at which the flow is known; lines run in steps of its columns and rows."""

      def __init__(self, x, y):
          self.x, self.y = self._axis("x", x, 0), self._axis("y", y, 1)
          self.columns, self.rows = len(self.x), len(self.y)
          self.left, self.bottom = float(self.x[0]), float(self.y[0])
          self.width, self.height = float(self.x[-1] - self.x[0]), float(self.y[-1] - self.y[0])
          self.dx, self.dy = float(self.x[1] - self.x[0]), float(self.y[1] - self.y[0])
          self.shape = (self.rows, self.columns)

      @staticmethod
      def _axis(name, values, which):
          values = np.asarray(values, dtype=float)
          if values.ndim == 2:
              along = values[0] if which == 0 else values[:, 0]
              if not np.allclose(along[None, :] if which == 0 else along[:, None], values):
                  raise ValueError(f"The {'rows' if which == 0 else 'columns'} of {name!r} must be equal")
              values = along
          elif values.ndim != 1:
              raise ValueError(f"{name!r} can have at maximum 2 dimensions")
          if not (np.diff(values) > 0).all():
              raise ValueError(f"{name!r} must be strictly increasing")
          if not np.allclose(np.diff(values), (values[-1] - values[0]) / (len(values) - 1)):
              raise ValueError(f"{name!r} values must be equally spaced")
          return values

      def holds(self, x, y):
          return 0 <= x <= self.columns - 1 and 0 <= y <= self.rows - 1


  class _Streams:
      """Finds lines one after the other, none through a cell that another has been through."""

      def __init__(self, grid, u, v, density, shortest, longest, broken, step_scale, error_scale):
          try:
              self.across, self.up = (30 * np.broadcast_to(density, 2)).astype(int).tolist()
          except ValueError as error:
              raise ValueError("'density' must be a scalar or be of length 2") from error
          if self.across < 0 or self.up < 0:
              raise ValueError("'density' must be positive")
          self.grid, self.broken, self.shortest, self.longest = grid, broken, shortest, longest
          self.taken = [[False] * self.across for _ in range(self.up)]
          self.to_cell_x, self.to_cell_y = (self.across - 1) / (grid.columns - 1), (self.up - 1) / (grid.rows - 1)
          u, v = u / grid.dx, v / grid.dy
          speed = np.sqrt((u / (grid.columns - 1)) ** 2 + (v / (grid.rows - 1)) ** 2)
          self.u, self.v, self.speed = u.tolist(), v.tolist(), speed.tolist()
          self.most = min(1 / self.across, 1 / self.up, 0.1) * step_scale
          self.tolerance = 0.003 * error_scale
          self.trail, self.cell = [], None

      def _cell(self, x, y):
          return int(x * self.to_cell_x + 0.5), int(y * self.to_cell_y + 0.5)

      def _enter(self, cell):
          if cell != self.cell:
              column, row = cell
              if not self.taken[row][column]:
                  self.trail.append(cell)
                  self.taken[row][column] = True
                  self.cell = cell
              elif self.broken:
                  raise _Taken

      def line(self, x, y, both):
          """The line through a place, or None if it is too short."""
          self.trail = []
          try:
              self._enter(self._cell(x, y))
          except _Taken:
              return None
          total, points = 0.0, []
          if both in ("both", "backward"):
              length, found = self._run(x, y, -1.0)
              total, points = total + length, found[::-1]
          if both in ("both", "forward"):
              self.cell = self._cell(x, y)
              length, found = self._run(x, y, 1.0)
              total, points = total + length, points + found[1:]
          if total > self.shortest:
              return np.array(points)
          for column, row in self.trail:
              self.taken[row][column] = False
          return None

      def _direction(self, x, y, sign):
          if not self.grid.holds(x, y):
              raise _Outside
          column, row = int(x), int(y)
          right, above = min(column + 1, self.grid.columns - 1), min(row + 1, self.grid.rows - 1)
          s, t = x - column, y - row
          a, b, c, d = (1 - s) * (1 - t), s * (1 - t), (1 - s) * t, s * t

          def at(table):
              low, high = table[row], table[above]
              return low[column] * a + low[right] * b + high[column] * c + high[right] * d

          speed = at(self.speed)
          if speed == 0 or speed != speed:
              raise _Ended
          return sign * at(self.u) / speed, sign * at(self.v) / speed

      def _run(self, x, y, sign):
          """By Heun's method, with steps as long as their error allows."""
          step, total, points = self.most, 0.0, []
          wide, high = self.grid.columns - 1, self.grid.rows - 1
          while True:
              try:
                  if not self.grid.holds(x, y):
                      raise _Outside
                  points.append((x, y))
                  kx, ky = self._direction(x, y, sign)
                  lx, ly = self._direction(x + step * kx, y + step * ky, sign)
              except _Outside:
                  if points:
                      total += self._to_border(points, sign)
                  break
              except _Ended:
                  break
              mx, my = step * 0.5 * (kx + lx), step * 0.5 * (ky + ly)
              error = math.hypot((mx - step * kx) / wide, (my - step * ky) / high)
              if error < self.tolerance:
                  x, y = x + mx, y + my
                  try:
                      if not self.grid.holds(x, y):
                          raise _Taken
                      self._enter(self._cell(x, y))
                  except _Taken:
                      break
                  if total + step > self.longest:
                      break
                  total += step
              step = self.most if error == 0 else min(self.most, 0.85 * step * (self.tolerance / error) ** 0.5)
          return total, points

      def _to_border(self, points, sign):
          x, y = points[-1]
          cx, cy = self._direction(x, y, sign)
          reach = [math.inf if not c else at / -c if c < 0 else (most - at) / c
                   for c, at, most in ((cx, x, self.grid.columns - 1), (cy, y, self.grid.rows - 1))]
          step = min(reach)
          points.append((x + cx * step, y + cy * step))
          return step


  def _spiral(columns, rows):
      """All cells from the border inwards."""
      left, bottom, right, top = 0, 1, columns - 1, rows - 1
      x = y = 0
      direction = "right"
      for _ in range(columns * rows):
          yield x, y
          if direction == "right":
              x += 1
              if x >= right:
                  right, direction = right - 1, "up"
          elif direction == "up":
              y += 1
              if y >= top:
                  top, direction = top - 1, "left"
          elif direction == "left":
              x -= 1
              if x <= left:
                  left, direction = left + 1, "down"
          else:
              y -= 1
              if y <= bottom:
                  bottom, direction = bottom + 1, "right"


  def _between(values, x, y):
      rows, columns = values.shape
      i, j = x.astype(int), y.astype(int)
      right, above = np.clip(i + 1, 0, columns - 1), np.clip(j + 1, 0, rows - 1)
      s, t = x - i, y - j
      low = values[j, i] * (1 - s) + values[j, right] * s
      high = values[above, i] * (1 - s) + values[above, right] * s
      return low * (1 - t) + high * t


  def streamplot(axes, x, y, u, v, density=1, linewidth=None, color=None, cmap=None, norm=None, arrowsize=1, arrowstyle="-|>", minlength=0.1,
                 transform=None, zorder=None, start_points=None, maxlength=4.0, integration_direction="both", broken_streamlines=True, *,
                 integration_max_step_scale=1.0, integration_max_error_scale=1.0, num_arrows=1, data=None):
      from matplotlib.cm import get_cmap
      if transform is not None:
          raise ValueError("unsupported: streamplot(transform=...)")
      for name, value in (("integration_max_step_scale", integration_max_step_scale), ("integration_max_error_scale", integration_max_error_scale)):
          if value <= 0.0:
              raise ValueError(f"The value of {name} must be > 0, got {value}")
      if num_arrows < 0:
          raise ValueError(f"The value of num_arrows must be >= 0, got {num_arrows=}")
      check("integration_direction", integration_direction, ["both", "forward", "backward"])
      grid = _Grid(x, y)
      zorder = 2 if zorder is None else zorder
      color = axes._next().get("color", "k") if color is None else color
      linewidth = rcParams["lines.linewidth"] if linewidth is None else linewidth
      many_colours, many_widths = isinstance(color, np.ndarray), isinstance(linewidth, np.ndarray)
      if many_colours and color.shape != grid.shape:
          raise ValueError("If 'color' is given, it must match the shape of the (x, y) grid")
      if many_widths and linewidth.shape != grid.shape:
          raise ValueError("If 'linewidth' is given, it must match the shape of the (x, y) grid")
      u, v = np.asarray(u, dtype=float), np.asarray(v, dtype=float)
      if u.shape != grid.shape or v.shape != grid.shape:
          raise ValueError("'u' and 'v' must match the shape of the (x, y) grid")
      streams = _Streams(grid, u, v, density, minlength, maxlength / 2 if integration_direction == "both" else maxlength, broken_streamlines,
                         integration_max_step_scale, integration_max_error_scale)
      lines = []
      if start_points is None:
          for column, row in _spiral(streams.across, streams.up):
              if not streams.taken[row][column]:
                  found = streams.line(column / streams.to_cell_x, row / streams.to_cell_y, integration_direction)
                  if found is not None:
                      lines.append(found)
      else:
          for px, py in np.asanyarray(start_points, dtype=float).tolist():
              if not (grid.left <= px <= grid.left + grid.width and grid.bottom <= py <= grid.bottom + grid.height):
                  raise ValueError(f"Starting point ({px}, {py}) outside of data boundaries")
              at = min(max((px - grid.left) / grid.dx, 0), grid.columns - 1), min(max((py - grid.bottom) / grid.dy, 0), grid.rows - 1)
              found = streams.line(*at, integration_direction)
              if found is not None:
                  lines.append(found)
      if many_colours:
          norm = Normalize(np.nanmin(color), np.nanmax(color)) if norm is None else norm
          cmap = get_cmap(cmap)
      segments, widths, shades, arrows = [], [], [], []
      for line in lines:
          px, py = line[:, 0] * grid.dx + grid.left, line[:, 1] * grid.dy + grid.bottom
          points = np.column_stack([px, py])
          segments += [points[k:k + 2] for k in range(len(points) - 1)] if many_colours or many_widths else [points]
          along = np.cumsum(np.hypot(np.diff(px), np.diff(py)))
          look = {"linewidth": linewidth, "color": color}
          own_widths = _between(linewidth, line[:, 0], line[:, 1])[:-1] if many_widths else None
          own_shades = _between(color, line[:, 0], line[:, 1])[:-1] if many_colours else None
          if many_widths:
              widths += own_widths.tolist()
          if many_colours:
              shades += own_shades.tolist()
          for k in range(1, num_arrows + 1):
              at = int(np.searchsorted(along, along[-1] * (k / (num_arrows + 1))))
              if many_widths:
                  look["linewidth"] = float(own_widths[at])
              if many_colours:
                  look["color"] = cmap(norm(own_shades[at]))
              arrows.append(FancyArrowPatch((px[at], py[at]), (float(np.mean(px[at:at + 2])), float(np.mean(py[at:at + 2]))), arrowstyle=arrowstyle,
                                            mutation_scale=10 * arrowsize, zorder=zorder, **look))
      made = LineCollection(segments, colors=None if many_colours else color, linewidths=widths if many_widths else linewidth, zorder=zorder)
      if many_colours:
          made.set_array(np.array(shades))
          made.set_cmap(cmap)
          made.set_norm(norm)
      axes._add(made)
      axes.figure._last_mappable = made
      corners = np.concatenate(segments) if segments else np.empty((0, 2))
      edges = {"sticky_x": (grid.left, grid.left + grid.width), "sticky_y": (grid.bottom, grid.bottom + grid.height)}
      axes._hold(corners[:, 0], corners[:, 1], **edges)
      for arrow in arrows:
          axes._add(arrow)
      return StreamplotSet(made, arrows)
  """#
}
