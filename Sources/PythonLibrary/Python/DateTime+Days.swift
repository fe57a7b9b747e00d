extension PythonSource {
  static let datetimeDays = #"""
  class IsoCalendarDate(tuple):
      year = property(lambda self: self[0])
      week = property(lambda self: self[1])
      weekday = property(lambda self: self[2])

      def __repr__(self):
          return f"{_type_name(self)}(year={self[0]}, week={self[1]}, weekday={self[2]})"

      def __reduce__(self):
          return tuple, (tuple(self),)


  def _kept(state, size, month):
      """The bytes that a pickle keeps, if the first argument of a class is such a thing; `month` is where they have one."""
      if not isinstance(state, (bytes, str)) or len(state) != size:
          return None
      if isinstance(state, str):
          try:
              state = state.encode("latin-1")
          except UnicodeEncodeError:
              raise ValueError("Failed to encode latin1 string when unpickling a date, time or datetime object. "
                               "pickle.load(data, encoding='latin1') is assumed.") from None
      return state if month is None and state[0] & 127 < 24 or month is not None and 1 <= state[month] & 127 <= 12 else None


  class date:
      """A day of the Gregorian calendar."""

      __slots__ = ("_year", "_month", "_day")

      def __new__(cls, year=None, month=None, day=None):
          if month is None and (state := _kept(year, 4, 2)) and state[2] < 128:
              year, month, day = state[0] << 8 | state[1], state[2], state[3]
          _require_date(year, month, day)
          self = object.__new__(cls)
          self._year, self._month, self._day = _check_date(year, month, day)
          return self

      year = _read_only("_year", "date")
      month = _read_only("_month", "date")
      day = _read_only("_day", "date")

      @classmethod
      def fromtimestamp(cls, timestamp):
          from _timeformat import localtime
          t = localtime(timestamp)
          return cls(t[0], t[1], t[2])

      @classmethod
      def today(cls):
          import time
          return cls.fromtimestamp(time.time())

      @classmethod
      def fromordinal(cls, n):
          if n < 1:
              raise ValueError("ordinal must be >= 1")
          return cls(*_from_ordinal(n))

      @classmethod
      def fromisoformat(cls, text):
          if not isinstance(text, str):
              raise TypeError("fromisoformat: argument must be str")
          fields = _parsed_date(text) if len(text) in (7, 8, 10) else None
          if fields is None:
              raise ValueError(f"Invalid isoformat string: {text!r}")
          return cls(*fields)

      @classmethod
      def fromisocalendar(cls, year, week, day):
          return cls(*_date_of_week(year, week, day))

      def toordinal(self):
          return _ordinal(self._year, self._month, self._day)

      def weekday(self):
          return (self.toordinal() + 6) % 7

      def isoweekday(self):
          return self.weekday() + 1

      def isocalendar(self):
          return IsoCalendarDate(_iso_calendar(self.toordinal()))

      def isoformat(self):
          return f"{self._year:04}-{self._month:02}-{self._day:02}"

      def __str__(self):
          return self.isoformat()

      def __repr__(self):
          return _repr_of(self, (self._year, self._month, self._day))

      def ctime(self):
          t = self.timetuple()
          return f"{_DAYS[t[6]][:3]} {_MONTHS[t[1]][:3]} {t[2]:2} {t[3]:02}:{t[4]:02}:{t[5]:02} {t[0]:04}"

      def _fields(self, hour, minute, second, dst):
          from _timeformat import struct_time
          return struct_time((
              self._year, self._month, self._day, hour, minute, second, self.weekday(),
              _day_of_year(self._year, self._month, self._day), dst))

      def timetuple(self):
          return self._fields(0, 0, 0, -1)

      def strftime(self, format):
          return _strftime(self, format, self.timetuple(), 0, "", "")

      def __format__(self, spec):
          return self.strftime(spec) if spec else str(self)

      def replace(self, year=None, month=None, day=None):
          return type(self)(self._year if year is None else year, self._month if month is None else month,
                            self._day if day is None else day)

      def __add__(self, other):
          if not isinstance(other, timedelta):
              return NotImplemented
          n = self.toordinal() + other.days
          if not 1 <= n <= _MAX_ORDINAL:
              raise OverflowError("date value out of range")
          return type(self)(*_from_ordinal(n))

      __radd__ = __add__

      def __sub__(self, other):
          if isinstance(other, timedelta):
              return self + timedelta(-other.days)
          if isinstance(other, date) and not isinstance(other, datetime):
              return timedelta(self.toordinal() - other.toordinal())
          return NotImplemented

      def _ordered_with(self, other):
          if isinstance(other, datetime):
              raise TypeError(f"can't compare {_type_name(other)} to {_type_name(self)}")
          return isinstance(other, date)

      def __eq__(self, other):
          if not isinstance(other, date):
              return NotImplemented
          return self.toordinal() == other.toordinal()

      def __lt__(self, other):
          return self.toordinal() < other.toordinal() if self._ordered_with(other) else NotImplemented

      def __le__(self, other):
          return self.toordinal() <= other.toordinal() if self._ordered_with(other) else NotImplemented

      def __gt__(self, other):
          return self.toordinal() > other.toordinal() if self._ordered_with(other) else NotImplemented

      def __ge__(self, other):
          return self.toordinal() >= other.toordinal() if self._ordered_with(other) else NotImplemented

      def __hash__(self):
          return hash((self._year, self._month, self._day))

      def __reduce__(self):
          return type(self), (bytes([*divmod(self._year, 256), self._month, self._day]),)


  date.min = date(1, 1, 1)
  date.max = date(9999, 12, 31)
  date.resolution = timedelta(1)



  """#
}
