extension PythonSource {
  static let matplotlibCbookModule = #"""
  """What serves in many places."""

  import numpy as np


  def boxplot_stats(X, whis=1.5, bootstrap=None, labels=None, autorange=False):
      """The quartiles, the ends of the whiskers and the outliers of each set of numbers."""
      from matplotlib._axes_more import _notch
      if isinstance(X, np.ndarray) and X.ndim == 2:
          sets = list(X.T)
      elif len(X) and np.ndim(X[0]) == 0:
          sets = [X]
      else:
          sets = list(X)
      if labels is not None and len(labels) != len(sets):
          raise ValueError("Dimensions of labels and X must be compatible")
      made = []
      for k, one in enumerate(sets):
          one = np.ravel(np.asarray(one, dtype=float))
          one = one[~np.isnan(one)]
          stats = {} if labels is None else {"label": labels[k]}
          made.append(stats)
          if not len(one):
              stats.update({"fliers": np.array([])}, **dict.fromkeys(("mean", "med", "q1", "q3", "iqr", "cilo", "cihi", "whislo", "whishi"), np.nan))
              continue
          q1, middle, q3 = np.percentile(one, [25, 50, 75])
          low_notch, high_notch = _notch(one, q1, middle, q3, bootstrap, None)
          reach = q3 - q1
          limits = (0, 100) if reach == 0 and autorange else whis
          low, high = (q1 - limits * reach, q3 + limits * reach) if np.isscalar(limits) else np.percentile(one, limits)
          above, below = one[one <= high], one[one >= low]
          top = q3 if not len(above) or above.max() < q3 else above.max()
          bottom = q1 if not len(below) or below.min() > q1 else below.min()
          stats.update(mean=one.mean(), iqr=reach, cilo=low_notch, cihi=high_notch, whishi=top, whislo=bottom,
                       fliers=np.concatenate([one[one < bottom], one[one > top]]), q1=q1, med=middle, q3=q3)
      return made


  def contiguous_regions(mask):
      mask = np.asarray(mask, dtype=bool)
      if not mask.size:
          return []
      edges = (np.nonzero(mask[:-1] != mask[1:])[0] + 1).tolist()
      if mask[0]:
          edges = [0] + edges
      if mask[-1]:
          edges.append(len(mask))
      return list(zip(edges[::2], edges[1::2]))


  def flatten(seq, scalarp=lambda one: isinstance(one, str) or not np.iterable(one)):
      for item in seq:
          if scalarp(item) or item is None:
              yield item
          else:
              yield from flatten(item, scalarp)


  def simple_linear_interpolation(a, steps):
      a = np.asarray(a, dtype=float)
      flat = a.reshape(len(a), -1)
      places = np.arange((len(a) - 1) * steps + 1) / steps
      return np.column_stack([np.interp(places, np.arange(len(a)), column) for column in flat.T]).reshape((-1,) + a.shape[1:])


  def normalize_kwargs(kw, alias_mapping=None):
      from matplotlib.artist import resolved
      return resolved(kw or {})


  def index_of(y):
      return np.arange(len(y)), np.asarray(y)


  class Grouper:
      def __init__(self, init=()):
          raise ValueError("unsupported: matplotlib.cbook.Grouper")


  def __getattr__(name):
      if name in ("get_sample_data", "CallbackRegistry", "silent_list", "violin_stats", "delete_masked_points", "to_filehandle", "open_file_cm", "strip_math",
                  "is_writable_file_like", "file_requires_unicode", "safe_masked_invalid", "sanitize_sequence", "pts_to_prestep", "pts_to_poststep",
                  "pts_to_midstep", "STEP_LOOKUP_MAP", "ls_mapper", "print_cycles", "safe_first_element", "is_math_text", "is_scalar_or_string"):
          raise AttributeError(f"unsupported: matplotlib.cbook.{name}")
      raise AttributeError(f"module 'matplotlib.cbook' has no attribute {name!r}")
  """#
}
