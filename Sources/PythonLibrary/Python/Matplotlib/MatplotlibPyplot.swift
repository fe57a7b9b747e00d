extension PythonSource {
  static let matplotlibPyplotModule = #"""
  """The current figure and its axes."""

  import _plotting
  import numpy as np
  from matplotlib import cm, colormaps, cycler, rc, rc_context, rcdefaults, rcParams, rcParamsDefault, get_backend, interactive, set_loglevel
  from matplotlib import color_sequences
  from matplotlib.artist import Artist, getp, resolved, setp
  from matplotlib.axes import Axes
  from matplotlib.cm import get_cmap
  from matplotlib.colors import Normalize
  from matplotlib.figure import Figure, figaspect
  from matplotlib.gridspec import GridSpec, SubplotSpec
  from matplotlib.lines import Line2D
  from matplotlib.patches import Circle, Polygon, Rectangle
  from matplotlib.text import Annotation, Text
  from matplotlib import style
  from matplotlib.ticker import (AutoLocator, FixedFormatter, FixedLocator, FormatStrFormatter, Formatter, FuncFormatter, IndexLocator, LinearLocator, Locator,
                                 LogFormatter, LogFormatterExponent, LogFormatterMathtext, LogLocator, MaxNLocator, MultipleLocator, NullFormatter,
                                 NullLocator, ScalarFormatter)
  from matplotlib.gridspec import GridSpecFromSubplotSpec

  _figures = {}
  _order = []


  def figure(num=None, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, frameon=True, FigureClass=Figure, clear=False, **kwargs):
      if isinstance(num, Figure):
          num = num.number
      label = ""
      if isinstance(num, str):
          label = num
          num = next((n for n, f in _figures.items() if f.get_label() == label), None)
      if num is None:
          num = max(_figures, default=0) + 1
      if num not in _figures:
          made = FigureClass(figsize=figsize, dpi=dpi, facecolor=facecolor, edgecolor=edgecolor, frameon=frameon, **kwargs)
          made.number = num
          made.set_label(label)
          _figures[num] = made
      elif clear:
          _figures[num].clear()
      _activate(num)
      return _figures[num]


  def _activate(num):
      if num in _order:
          _order.remove(num)
      _order.append(num)


  def gcf():
      return _figures[_order[-1]] if _order else figure()


  def gca():
      return gcf().gca()


  def sca(ax):
      figure(ax.figure)
      ax.figure.sca(ax)


  def gci():
      return gcf()._gci()


  def sci(im):
      gcf()._last_mappable = im


  def get_fignums():
      return sorted(_figures)


  def get_figlabels():
      return [_figures[num].get_label() for num in get_fignums()]


  def fignum_exists(num):
      return num in _figures


  def close(fig=None):
      if fig == "all":
          _figures.clear()
          _order.clear()
          return
      if not isinstance(fig, (Figure, int, str, type(None))):
          raise TypeError(f"'fig' must be an instance of matplotlib.figure.Figure, int, str or None, not a {type(fig).__name__}")
      if isinstance(fig, str):
          fig = next((num for num, one in _figures.items() if one.get_label() == fig), None)
          if fig is None:
              return
      num = _order[-1] if fig is None and _order else fig.number if isinstance(fig, Figure) else fig
      _figures.pop(num, None)
      if num in _order:
          _order.remove(num)


  def show(*, block=None):
      for num in sorted(_figures):
          _figures[num].show()
      close("all")


  def _flush():
      """Shows what is still open, at the end of a cell or a program."""
      show()


  def draw():
      pass


  def pause(interval):
      pass


  def ion():
      pass


  def ioff():
      pass


  def isinteractive():
      return False


  def switch_backend(backend):
      pass


  def clf():
      gcf().clear()


  def cla():
      gca().clear()


  def savefig(*args, **kwargs):
      if not args and "fname" not in kwargs:
          raise TypeError("savefig() missing 1 required positional argument: 'fname'")
      gcf().savefig(*args, **kwargs)


  def axes(arg=None, **kwargs):
      return gcf().add_subplot(**kwargs) if arg is None else gcf().add_axes(arg, **kwargs)


  def delaxes(ax=None):
      gcf().delaxes(gca() if ax is None else ax)


  def subplot(*args, **kwargs):
      fig = gcf()
      if not args:
          args = (1, 1, 1)
      if len(args) == 2:
          raise TypeError("subplot() takes 1 or 3 positional arguments but 2 were given")
      if len(args) == 1 and not isinstance(args[0], SubplotSpec) and not (isinstance(args[0], int) and 100 <= args[0] <= 999):
          raise ValueError(f"Single argument to subplot must be a three-digit integer, not {args[0]!r}")
      if len(args) == 1 and isinstance(args[0], int):
          args = tuple(int(digit) for digit in str(args[0]))
      if not isinstance(args[0], SubplotSpec) and len(args) == 3:
          rows, columns, index = args
          first, last = index if isinstance(index, tuple) else (index, index)
          wanted = (rows, columns, *divmod(first - 1, columns), *divmod(last - 1, columns))
          for ax in fig._axes:
              place = ax._spec_of_grid
              if place is not None and (place._grid.nrows, place._grid.ncols, place.r0, place.c0, place.r1, place.c1) == wanted:
                  return fig.sca(ax)
      return fig.add_subplot(*args, **kwargs)


  def subplots(nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None, subplot_kw=None,
               gridspec_kw=None, **fig_kw):
      fig = figure(**fig_kw)
      made = fig.subplots(nrows, ncols, sharex=sharex, sharey=sharey, squeeze=squeeze, width_ratios=width_ratios, height_ratios=height_ratios,
                          subplot_kw=subplot_kw, gridspec_kw=gridspec_kw)
      return fig, made


  def subplot2grid(shape, loc, rowspan=1, colspan=1, fig=None, **kwargs):
      fig = gcf() if fig is None else fig
      grid = GridSpec(*shape, fig)
      return fig.add_subplot(grid[loc[0]:loc[0] + rowspan, loc[1]:loc[1] + colspan], **kwargs)


  def subplots_adjust(left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
      gcf().subplots_adjust(left, bottom, right, top, wspace, hspace)


  def tight_layout(*, pad=1.08, h_pad=None, w_pad=None, rect=None):
      gcf().tight_layout(pad=pad, h_pad=h_pad, w_pad=w_pad, rect=rect)


  def suptitle(t, **kwargs):
      return gcf().suptitle(t, **kwargs)


  def supxlabel(t, **kwargs):
      return gcf().supxlabel(t, **kwargs)


  def supylabel(t, **kwargs):
      return gcf().supylabel(t, **kwargs)


  def figtext(x, y, s, fontdict=None, **kwargs):
      return gcf().text(x, y, s, fontdict, **kwargs)


  def figlegend(*args, **kwargs):
      return gcf().legend(*args, **kwargs)


  def title(label, fontdict=None, loc=None, pad=None, *, y=None, **kwargs):
      return gca().set_title(label, fontdict, loc, pad, y=y, **kwargs)


  def xlabel(xlabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
      return gca().set_xlabel(xlabel, fontdict, labelpad, loc=loc, **kwargs)


  def ylabel(ylabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
      return gca().set_ylabel(ylabel, fontdict, labelpad, loc=loc, **kwargs)


  def xlim(*args, **kwargs):
      return gca().set_xlim(*args, **kwargs) if args or kwargs else gca().get_xlim()


  def ylim(*args, **kwargs):
      return gca().set_ylim(*args, **kwargs) if args or kwargs else gca().get_ylim()


  def xscale(value, **kwargs):
      gca().set_xscale(value, **kwargs)


  def yscale(value, **kwargs):
      gca().set_yscale(value, **kwargs)


  def _ticks(axis, ticks, labels, minor, kwargs):
      if ticks is None and labels is not None:
          raise TypeError(f"{axis.axis_name}ticks(): Parameter 'labels' can't be set without setting 'ticks'")
      found = axis.get_ticklocs(minor=minor) if ticks is None else axis.set_ticks(ticks, labels, minor=minor)
      axis.major.text.update(resolved(kwargs))
      return found, axis.get_ticklabels()


  def xticks(ticks=None, labels=None, *, minor=False, **kwargs):
      return _ticks(gca().xaxis, ticks, labels, minor, kwargs)


  def yticks(ticks=None, labels=None, *, minor=False, **kwargs):
      return _ticks(gca().yaxis, ticks, labels, minor, kwargs)


  def grid(visible=None, which="major", axis="both", **kwargs):
      gca().grid(visible, which, axis, **kwargs)


  def axis(arg=None, /, *, emit=True, **kwargs):
      return gca().axis(arg, emit=emit, **kwargs)


  def box(on=None):
      ax = gca()
      ax.set_frame_on(not ax._frame_on if on is None else on)


  def polar(*args, **kwargs):
      return subplot(projection="polar").plot(*args, **kwargs)


  def subplot_mosaic(mosaic, *, sharex=False, sharey=False, width_ratios=None, height_ratios=None, empty_sentinel=".", subplot_kw=None,
                     gridspec_kw=None, per_subplot_kw=None, **fig_kw):
      made = figure(**fig_kw)
      return made, made.subplot_mosaic(mosaic, sharex=sharex, sharey=sharey, width_ratios=width_ratios, height_ratios=height_ratios,
                                       empty_sentinel=empty_sentinel, subplot_kw=subplot_kw, gridspec_kw=gridspec_kw, per_subplot_kw=per_subplot_kw)


  def get_current_fig_manager():
      return gcf().manager


  def subfigures(*args, **kwargs):
      fig_kw = {name: kwargs.pop(name) for name in ("figsize", "dpi", "layout", "facecolor", "constrained_layout", "num") if name in kwargs}
      made = figure(**fig_kw)
      return made, made.subfigures(*args, **kwargs)


  def twinx(ax=None):
      return (gca() if ax is None else ax).twinx()


  def twiny(ax=None):
      return (gca() if ax is None else ax).twiny()


  def colorbar(mappable=None, cax=None, ax=None, **kwargs):
      if mappable is None:
          mappable = gci()
          if mappable is None:
              raise RuntimeError("No mappable was found to use for colorbar creation. First define a mappable such as an image (with imshow) or "
                                 "a contour set (with contourf).")
      return gcf().colorbar(mappable, cax=cax, ax=ax, **kwargs)


  def clim(vmin=None, vmax=None):
      if gci() is None:
          raise RuntimeError("You must first define an image, e.g., with imshow")
      gci().set_clim(vmin, vmax)


  def set_cmap(cmap):
      rcParams["image.cmap"] = get_cmap(cmap).name
      if gci() is not None:
          gci().set_cmap(cmap)


  def matshow(A, fignum=None, **kwargs):
      A = np.asanyarray(A)
      if fignum == 0:
          fig, ax = gcf(), gca()
      else:
          fig = figure(fignum, figsize=figaspect(A))
          ax = fig.add_axes((0.15, 0.09, 0.775, 0.775))
      return ax.matshow(A, **kwargs)


  def imread(fname, format=None):
      from matplotlib.image import imread
      return imread(fname, format)


  def imsave(fname, arr, **kwargs):
      from matplotlib.image import imsave
      imsave(fname, arr, **kwargs)


  def _of_axes(name):
      def call(*args, **kwargs):
          return getattr(gca(), name)(*args, **kwargs)
      call.__name__ = call.__qualname__ = name
      return call


  for _name in """plot scatter bar barh hist hist2d imshow contour contourf clabel fill fill_between fill_betweenx axhline axvline axline axhspan
          axvspan hlines vlines text annotate arrow legend errorbar stem step pie boxplot violinplot quiver quiverkey streamplot semilogx
          semilogy loglog stackplot pcolor pcolormesh spy eventplot broken_barh tricontour tricontourf triplot tripcolor bar_label
          tick_params ticklabel_format minorticks_on minorticks_off margins autoscale locator_params table hexbin eventplot acorr xcorr psd
          specgram ecdf stairs barbs csd cohere magnitude_spectrum angle_spectrum phase_spectrum grouped_bar
          pie_label""".split():
      globals()[_name] = _of_axes(_name)


  def _colour_map_setter(name):
      def setter():
          set_cmap(name)
      setter.__name__ = name
      return setter


  for _name in "autumn bone cool copper flag gray hot hsv inferno jet magma nipy_spectral pink plasma prism spring summer viridis winter".split():
      globals()[_name] = _colour_map_setter(_name)
  del _name
  """#
}
