extension PythonSource {
  static let tqdmModule = #"""
  """Progress bars whose output is the same in every run: they say how far a loop came and no times."""

  import sys

  __version__ = "4.70.1"
  __all__ = ["tqdm", "trange", "TqdmTypeError", "TqdmKeyError", "TqdmWarning", "tqdm_notebook", "tnrange"]

  _BLOCKS = " ▏▎▍▌▋▊▉█"
  _ASCII = " 123456789#"


  class TqdmTypeError(TypeError):
      pass


  class TqdmKeyError(KeyError):
      pass


  class TqdmWarning(Warning):
      pass


  class tqdm:
      """Counts what an iterable gives; its bar is written when the loop ends, and on a terminal while it runs."""

      __module__ = "tqdm.std"

      def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None, mininterval=0.1,
                   maxinterval=10.0, miniters=None, ascii=None, disable=False, unit="it", unit_scale=False,
                   dynamic_ncols=False, smoothing=0.3, bar_format=None, initial=0, position=None, postfix=None,
                   unit_divisor=1000, write_bytes=False, lock_args=None, nrows=None, colour=None, delay=0.0, gui=False,
                   **kwargs):
          if kwargs:
              self.disable = True
              raise TqdmKeyError(f"Unknown argument(s): {kwargs}")
          file = sys.stderr if file is None else file
          if disable is None:
              disable = not _is_terminal(file)
          if total is None and iterable is not None:
              try:
                  total = len(iterable)
              except (TypeError, AttributeError):
                  total = None
          if total == float("inf"):
              total = None
          self.iterable = iterable
          self.total = total
          self.disable = disable
          self.leave = True if leave is None and not position else leave
          self.fp = file
          self.ncols = ncols
          encoding = str(getattr(file, "encoding", None)).lower()
          self.ascii = not encoding.startswith("utf") if ascii is None else ascii
          self.unit = unit
          self.unit_scale = unit_scale
          self.unit_divisor = unit_divisor
          self.bar_format = bar_format
          self.initial = initial
          self.colour = colour
          self.pos = position or 0
          self.n = initial
          self.last_print_n = initial
          self.postfix = None
          self.desc = f"{desc}: " if desc else ""
          self._is_open = not disable
          self._is_live = _is_terminal(file)
          self._shown = ""
          self._step = max(1, (total or 0) // 100)
          if postfix and not disable:
              try:
                  self.set_postfix(refresh=False, **postfix)
              except TypeError:
                  self.postfix = postfix
          if delay <= 0:
              self.refresh()

      def __iter__(self):
          if self.disable:
              yield from self.iterable
              return
          try:
              if self._is_live:
                  for item in self.iterable:
                      yield item
                      self.update()
              else:
                  for item in self.iterable:
                      yield item
                      self.n += 1
          finally:
              self.close()

      def __len__(self):
          if self.iterable is None:
              return self.total
          if hasattr(self.iterable, "__len__"):
              return len(self.iterable)
          return getattr(self, "total", None)

      def __bool__(self):
          if self.total is not None:
              return self.total > 0
          if self.iterable is None:
              raise TypeError("bool() undefined when iterable == total == None")
          return bool(self.iterable)

      def __contains__(self, item):
          return item in self.iterable if hasattr(self.iterable, "__contains__") else item in self.__iter__()

      def __reversed__(self):
          original, self.iterable = self.iterable, reversed(self.iterable)
          try:
              return self.__iter__()
          finally:
              self.iterable = original

      def __enter__(self):
          return self

      def __exit__(self, kind, error, trace):
          self.close()

      def __del__(self):
          self.close()

      def __repr__(self):
          return self._line()

      __str__ = __repr__

      def update(self, n=1):
          if self.disable:
              return None
          self.n += n
          if self._is_live and abs(self.n - self.last_print_n) >= self._step:
              self.refresh()
              return True
          return None

      def close(self):
          if not getattr(self, "_is_open", False):
              return
          self._is_open = False
          self.disable = True
          if self.leave:
              self.fp.write(("\r" if self._is_live else "") + self._line() + "\n")
          elif self._is_live:
              self.fp.write("\r" + " " * len(self._shown) + "\r")
          self.fp.flush()

      def refresh(self, nolock=False, lock_args=None):
          if not self.disable and self._is_live and self.pos == 0:
              line = self._line()
              self.fp.write("\r" + line + " " * (len(self._shown) - len(line)))
              self.fp.flush()
              self._shown = line
              self.last_print_n = self.n
          return True

      def display(self, msg=None, pos=None):
          return self.refresh()

      def clear(self, nolock=False):
          if self._is_live and self._is_open:
              self.fp.write("\r" + " " * len(self._shown) + "\r")

      def unpause(self):
          pass

      def reset(self, total=None):
          self.n = 0
          self.last_print_n = 0
          if total is not None:
              self.total = total
          self.refresh()

      def set_description(self, desc=None, refresh=True):
          self.desc = f"{desc}: " if desc else ""
          if refresh:
              self.refresh()

      def set_description_str(self, desc=None, refresh=True):
          self.desc = desc or ""
          if refresh:
              self.refresh()

      def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
          values = dict(ordered_dict or {}) | {key: kwargs[key] for key in sorted(kwargs)}
          self.postfix = ", ".join(f"{key}={_postfix_text(value)}" for key, value in values.items())
          if refresh:
              self.refresh()

      def set_postfix_str(self, s="", refresh=True):
          self.postfix = str(s)
          if refresh:
              self.refresh()

      @property
      def format_dict(self):
          return {
              "n": self.n, "total": self.total, "elapsed": 0, "ncols": self.ncols, "nrows": None,
              "prefix": self.desc.removesuffix(": "), "ascii": bool(self.ascii), "unit": self.unit,
              "unit_scale": self.unit_scale, "rate": None, "bar_format": self.bar_format, "postfix": self.postfix,
              "unit_divisor": self.unit_divisor, "initial": self.initial, "colour": self.colour}

      @classmethod
      def write(cls, s, file=None, end="\n", nolock=False):
          file = sys.stdout if file is None else file
          file.write(s)
          file.write(end)

      @classmethod
      def pandas(cls, *args, **kwargs):
          raise NotImplementedError("unsupported: tqdm.tqdm.pandas")

      @staticmethod
      def format_sizeof(num, suffix="", divisor=1000):
          for prefix in ["", "k", "M", "G", "T", "P", "E", "Z"]:
              if abs(num) < 999.5:
                  if abs(num) < 99.95:
                      if abs(num) < 9.995:
                          return f"{num:1.2f}{prefix}{suffix}"
                      return f"{num:2.1f}{prefix}{suffix}"
                  return f"{num:3.0f}{prefix}{suffix}"
              num /= divisor
          return f"{num:3.1f}Y{suffix}"

      @staticmethod
      def format_interval(t):
          minutes, seconds = divmod(int(t), 60)
          hours, minutes = divmod(minutes, 60)
          return f"{hours:d}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes:02d}:{seconds:02d}"

      @staticmethod
      def format_num(n):
          short = f"{n:.3g}".replace("e+0", "e+").replace("e-0", "e-")
          return min(str(n), short, key=lambda text: (len(text), text is short))

      def _count(self, number):
          if not self.unit_scale:
              return str(number)
          if self.unit_scale is not True and self.unit_scale != 1:
              number *= self.unit_scale
          return self.format_sizeof(number, divisor=self.unit_divisor)

      def _line(self):
          """The bar as it stands: `desc:  50%|█████     | 5/10 [loss=0.1]`."""
          total = None if self.total and self.n > self.total else self.total
          count = self._count(self.n)
          postfix = f" [{self.postfix}]" if self.postfix else ""
          if self.bar_format:
              return self._formatted(count, total)
          if not total:
              return f"{self.desc}{count}{self.unit}{postfix}"
          fraction = self.n / total
          left = f"{self.desc}{fraction * 100:3.0f}%|"
          right = f"| {count}/{self._count(total)}{postfix}"
          if self.ncols == 0:
              return (left + right).replace("||", "|")
          return left + self._bar(fraction, len(left) + len(right)) + right

      def _bar(self, fraction, taken=0):
          blocks = _ASCII if self.ascii is True else self.ascii or _BLOCKS
          width = max(1, self.ncols - taken) if self.ncols else 10
          steps = len(blocks) - 1
          whole, part = divmod(int(fraction * width * steps), steps)
          bar = blocks[-1] * whole
          return bar if whole >= width else bar + blocks[part] + blocks[0] * (width - whole - 1)

      def _formatted(self, count, total):
          fraction = self.n / total if total else 0
          left = f"{self.desc}{fraction * 100:3.0f}%|" if total else self.desc
          right = f"| {count}/{self._count(total)}" if total else f"{count}{self.unit}"
          fields = dict(
              self.format_dict, n_fmt=count, total_fmt="?" if total is None else self._count(total), desc=self.desc.removesuffix(": "),
              percentage=fraction * 100, bar=self._bar(fraction), l_bar=left, r_bar=right,
              postfix=f", {self.postfix}" if self.postfix else "", rate=0, rate_fmt="?", rate_noinv=0, rate_noinv_fmt="?",
              rate_inv=0, rate_inv_fmt="?", elapsed="?", elapsed_s=0, remaining="?", remaining_s=0, eta="?")
          return self.bar_format.format(**fields)


  def trange(*args, **kwargs):
      return tqdm(range(*args), **kwargs)


  def _is_terminal(file):
      return bool(getattr(file, "isatty", lambda: False)())


  def _postfix_text(value):
      if isinstance(value, (int, float)):
          return tqdm.format_num(value)
      return (value if isinstance(value, str) else str(value)).strip()


  def tqdm_notebook(*args, **kwargs):
      return tqdm(*args, **kwargs)


  def tnrange(*args, **kwargs):
      return trange(*args, **kwargs)
  """#

  static let tqdmContribModule = #"""
  from tqdm import tqdm


  def tenumerate(iterable, start=0, total=None, tqdm_class=tqdm, **tqdm_kwargs):
      return enumerate(tqdm_class(iterable, total=total, **tqdm_kwargs), start)


  def tzip(iter1, *iter2plus, **tqdm_kwargs):
      tqdm_class = tqdm_kwargs.pop("tqdm_class", tqdm)
      yield from zip(tqdm_class(iter1, **tqdm_kwargs), *iter2plus)


  def tmap(function, *sequences, **tqdm_kwargs):
      for items in tzip(*sequences, **tqdm_kwargs):
          yield function(*items)
  """#

  static let tqdmNotebookModule = #"""
  from tqdm import tqdm, trange
  from tqdm import tqdm as tqdm_notebook, trange as tnrange
  """#

  static let tqdmStdModule = #"""
  from tqdm import tqdm, trange
  from tqdm import TqdmKeyError, TqdmTypeError, TqdmWarning
  """#

  static let tqdmNamesModule = #"""
  from tqdm import tqdm, trange
  """#
}
