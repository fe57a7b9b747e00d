extension PythonSource {
  static let matplotlibContourLabelsModule = #"""
  """Numbers on contour lines."""

  import math
  import numpy as np
  from matplotlib import rcParams
  from matplotlib.text import Text, points


  def label(axes, contours, levels, fontsize, inline, spacing, fmt, colors, zorder):
      from matplotlib.colors import to_rgba_array
      wanted = list(range(len(contours.levels)))
      if levels is not None:
          wanted = [k for k in wanted if any(abs(contours.levels[k] - level) <= 1e-10 * max(1, abs(level)) for level in levels)]
          if len(wanted) < len(levels):
              raise ValueError(f"Specified levels {list(levels)} don't match available levels {contours.levels}")
      size = points(rcParams["font.size"] if fontsize is None else fontsize)
      shades = contours._rgba if colors is None else to_rgba_array(colors)
      taken, made = [], []
      for k in wanted:
          level = float(contours.levels[k])
          words = _words(level, fmt, contours.levels)
          # A digit is about as wide as 0.6 of the size.
          width = len(words) * 0.6 * size * axes.figure._dpi / 72
          lines = []
          for line in contours.allsegs[k]:
              pixels = axes.transData.transform(line)
              long_enough = len(line) > 10 and (np.ptp(pixels, axis=0) > 1.2 * width).any() or len(line) > 10 * width
              place = _straightest(pixels, width, taken) if long_enough else None
              if place is None:
                  lines.append(line)
                  continue
              at, angle, index = place
              taken.append(at)
              x, y = axes.transData.inverted().transform(np.array([at]))[0].tolist()
              colour = tuple(shades[k % len(shades)].tolist())
              text = Text(x, y, words, fontsize=size, color=colour, horizontalalignment="center", verticalalignment="center", rotation=angle,
                          zorder=2 + contours.zorder if zorder is None else zorder, clip_on=True)
              text.axes, text.figure = axes, axes.figure
              contours._texts.append(text)
              made.append(text)
              lines += _without(line, pixels, index, width / 2 + spacing) if inline else [line]
          if inline:
              contours._gaps[k] = lines
      contours.labelTexts = made
      return made


  def _words(level, fmt, levels):
      if fmt is None:
          for decimals in range(10):
              if all(abs(round(float(one), decimals) - float(one)) <= 1e-9 * max(1.0, abs(float(one))) for one in levels):
                  return f"{level:.{decimals}f}"
          return f"{level:g}"
      if isinstance(fmt, dict):
          return fmt.get(level, "%1.3f" % level)
      if callable(fmt):
          return fmt(level)
      return fmt % level


  def _straightest(pixels, width, taken):
      """The place of a line where it bends least, away from other labels: the point, the direction, the index."""
      steps = np.hypot(*np.diff(pixels, axis=0).T)
      along = np.concatenate([[0.0], np.cumsum(steps)])
      blocks = max(1, int(along[-1] // width))
      best = None
      for block in range(blocks):
          start, end = np.searchsorted(along, [block * width, (block + 1) * width])
          end = min(int(end), len(pixels) - 1)
          start = int(start)
          if end <= start:
              continue
          a, b = pixels[start], pixels[end]
          length = math.hypot(*(b - a).tolist())
          if not length:
              continue
          part = pixels[start:end + 1] - a
          bend = float(np.abs(part[:, 0] * (b - a)[1] - part[:, 1] * (b - a)[0]).sum()) / length
          middle = pixels[(start + end) // 2]
          if any(math.hypot(*(middle - other).tolist()) < 1.2 * width for other in taken):
              continue
          if best is None or bend < best[0]:
              angle = math.degrees(math.atan2(float(b[1] - a[1]), float(b[0] - a[0])))
              angle = (angle + 90) % 180 - 90
              best = (bend, middle, angle, (start + end) // 2)
      return None if best is None else best[1:]


  def _without(line, pixels, index, room):
      """The line without what lies near one of its points."""
      steps = np.hypot(*np.diff(pixels, axis=0).T)
      along = np.concatenate([[0.0], np.cumsum(steps)])
      closed = bool((line[0] == line[-1]).all())
      apart = np.abs(along - along[index])
      if closed:
          apart = np.minimum(apart, along[-1] - apart)
      kept = apart > room
      pieces, current = [], []
      for k in range(len(line)):
          if kept[k]:
              current.append(line[k])
          elif current:
              pieces.append(current)
              current = []
      if current:
          pieces.append(current)
      if closed and len(pieces) > 1 and kept[0] and kept[-1]:
          pieces[0] = pieces.pop() + pieces[0][1:]
      return [np.array(piece) for piece in pieces if len(piece) > 1]
  """#
}
