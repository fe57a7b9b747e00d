extension PythonSource {
  static let datetimeModule = datetimeDurations + datetimeZones + datetimeDays + datetimeMoments

  static let datetimeDurations = #"""
  """Dates, times of day, moments, and the durations between them."""

  from math import modf as _modf
  from _timeformat import (
      day_of_year as _day_of_year, days_in_month as _days_in_month, formatted as _formatted,
      from_ordinal as _from_ordinal, iso_calendar as _iso_calendar, iso_week_one as _iso_week_one,
      ordinal as _ordinal, DAYS as _DAYS, MONTHS as _MONTHS)

  __all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

  MINYEAR = 1
  MAXYEAR = 9999
  _MAX_ORDINAL = 3652059
  _DAY = 86400000000
  _EPOCH = 719163


  def _type_name(value):
      cls = type(value)
      return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


  def _index(value):
      try:
          return value.__index__()
      except AttributeError:
          raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


  def _read_only(slot, owner, doc=None):
      """A property that shows a slot."""
      def refuse(self, value):
          raise AttributeError(f"attribute '{slot[1:]}' of 'datetime.{owner}' objects is not writable")
      return property(lambda self: getattr(self, slot), refuse, doc=doc)


  def _nearest(a, b):
      """a / b, halves to even."""
      q, r = divmod(a, b)
      r *= 2
      if (r > b if b > 0 else r < b) or r == b and q % 2:
          q += 1
      return q


  def _repr_of(value, fields, *named):
      fields = list(fields)
      return f"{_type_name(value)}({', '.join([*map(str, fields), *named])})"


  class timedelta:
      """A duration, exact to the microsecond."""

      __slots__ = ("_micros",)

      def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0,
                  **unknown):
          for name in unknown:
              raise TypeError(f"'{name}' is an invalid keyword argument for __new__()")
          micros = 0
          left_over = 0.0
          for name, value, factor in (
                  ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000),
                  ("seconds", seconds, 1000000), ("minutes", minutes, 60000000),
                  ("hours", hours, 3600000000), ("days", days, _DAY), ("weeks", weeks, 7 * _DAY)):
              if isinstance(value, int):
                  micros += value * factor
              elif isinstance(value, float):
                  fraction, whole = _modf(value)
                  micros += int(whole) * factor
                  fraction, whole = _modf(fraction * factor)
                  micros += int(whole)
                  left_over += fraction
              else:
                  raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
          if left_over:
              fraction, whole = _modf(left_over)
              micros += int(whole)
              if abs(fraction) > 0.5 or abs(fraction) == 0.5 and micros % 2:
                  micros += 1 if fraction > 0 else -1
          return _duration(micros, cls)

      days = property(lambda self: self._micros // _DAY, doc="Number of days.")
      seconds = property(lambda self: self._micros % _DAY // 1000000,
                         doc="Number of seconds (>= 0 and less than 1 day).")
      microseconds = property(lambda self: self._micros % 1000000,
                              doc="Number of microseconds (>= 0 and less than 1 second).")

      def total_seconds(self):
          return self._micros / 1000000

      def __repr__(self):
          parts = [f"{name}={value}" for name, value in (
              ("days", self.days), ("seconds", self.seconds), ("microseconds", self.microseconds)) if value]
          return f"{_type_name(self)}({', '.join(parts) or 0})"

      def __str__(self):
          minutes, seconds = divmod(self.seconds, 60)
          text = f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
          if self.days:
              text = f"{self.days} day{'' if abs(self.days) == 1 else 's'}, {text}"
          if self.microseconds:
              text += f".{self.microseconds:06}"
          return text

      def __add__(self, other):
          return _duration(self._micros + other._micros) if isinstance(other, timedelta) else NotImplemented

      __radd__ = __add__

      def __sub__(self, other):
          return _duration(self._micros - other._micros) if isinstance(other, timedelta) else NotImplemented

      def __rsub__(self, other):
          return _duration(other._micros - self._micros) if isinstance(other, timedelta) else NotImplemented

      def __neg__(self):
          return _duration(-self._micros)

      def __pos__(self):
          return _duration(self._micros)

      def __abs__(self):
          return _duration(abs(self._micros))

      def __mul__(self, other):
          if isinstance(other, int):
              return _duration(self._micros * other)
          if isinstance(other, float):
              a, b = other.as_integer_ratio()
              return _duration(_nearest(self._micros * a, b))
          return NotImplemented

      __rmul__ = __mul__

      def __truediv__(self, other):
          if isinstance(other, timedelta):
              return self._micros / other._micros
          if isinstance(other, int):
              return _duration(_nearest(self._micros, other))
          if isinstance(other, float):
              a, b = other.as_integer_ratio()
              return _duration(_nearest(self._micros * b, a))
          return NotImplemented

      def __floordiv__(self, other):
          if isinstance(other, timedelta):
              return self._micros // other._micros
          if isinstance(other, int):
              return _duration(self._micros // other)
          return NotImplemented

      def __mod__(self, other):
          return _duration(self._micros % other._micros) if isinstance(other, timedelta) else NotImplemented

      def __divmod__(self, other):
          if not isinstance(other, timedelta):
              return NotImplemented
          q, r = divmod(self._micros, other._micros)
          return q, _duration(r)

      def __eq__(self, other):
          return self._micros == other._micros if isinstance(other, timedelta) else NotImplemented

      def __lt__(self, other):
          return self._micros < other._micros if isinstance(other, timedelta) else NotImplemented

      def __le__(self, other):
          return self._micros <= other._micros if isinstance(other, timedelta) else NotImplemented

      def __gt__(self, other):
          return self._micros > other._micros if isinstance(other, timedelta) else NotImplemented

      def __ge__(self, other):
          return self._micros >= other._micros if isinstance(other, timedelta) else NotImplemented

      def __hash__(self):
          return hash((self.days, self.seconds, self.microseconds))

      def __bool__(self):
          return self._micros != 0

      def __reduce__(self):
          return type(self), (self.days, self.seconds, self.microseconds)


  def _duration(micros, cls=timedelta):
      days = micros // _DAY
      if not -999999999 <= days <= 999999999:
          if -2147483648 <= days <= 2147483647:
              raise OverflowError(f"days={days}; must have magnitude <= 999999999")
          raise OverflowError("Python int too large to convert to C int")
      self = object.__new__(cls)
      self._micros = micros
      return self


  timedelta.min = timedelta(-999999999)
  timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
  timedelta.resolution = timedelta(microseconds=1)



  """#
}
