extension PythonSource {
  static let datetimeMoments = #"""
  def _clock_text(hour, minute, second, microsecond, timespec):
      if timespec == "auto":
          timespec = "microseconds" if microsecond else "seconds"
      if timespec == "hours":
          return f"{hour:02}"
      if timespec == "minutes":
          return f"{hour:02}:{minute:02}"
      text = f"{hour:02}:{minute:02}:{second:02}"
      if timespec == "seconds":
          return text
      if timespec == "milliseconds":
          return f"{text}.{microsecond // 1000:03}"
      if timespec == "microseconds":
          return f"{text}.{microsecond:06}"
      raise ValueError("Unknown timespec value")


  def _clock_fields(fields):
      """The fields as a repr shows them: without zeros at the end, but at least two."""
      fields = list(fields)
      while len(fields) > 2 and not fields[-1]:
          fields.pop()
      return fields


  class _Clock:
      """What a time of day and a moment share."""

      __slots__ = ()

      hour = _read_only("_hour", "datetime")
      minute = _read_only("_minute", "datetime")
      second = _read_only("_second", "datetime")
      microsecond = _read_only("_microsecond", "datetime")
      tzinfo = _read_only("_tzinfo", "datetime")
      fold = _read_only("_fold", "datetime")

      def _set_clock(self, hour, minute, second, microsecond, zone, fold):
          self._hour, self._minute, self._second, self._microsecond = _check_clock(
              hour, minute, second, microsecond, fold)
          self._tzinfo = _checked_zone(zone)
          self._fold = fold

      def _clock(self):
          return self._hour, self._minute, self._second, self._microsecond

      def _day_micros(self):
          return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

      def utcoffset(self):
          return _asked(self._tzinfo, "utcoffset", self._zone_argument())

      def dst(self):
          return _asked(self._tzinfo, "dst", self._zone_argument())

      def tzname(self):
          if self._tzinfo is None:
              return None
          name = self._tzinfo.tzname(self._zone_argument())
          if name is not None and not isinstance(name, str):
              raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
          return name

      def _clock_iso(self, timespec):
          offset = self.utcoffset()
          return _clock_text(*self._clock(), timespec) + ("" if offset is None else _offset_text(offset, ":"))

      def _repr_details(self):
          details = []
          if self._fold:
              details.append(f"fold={self._fold}")
          if self._tzinfo is not None:
              details.append(f"tzinfo={self._tzinfo!r}")
          return details

      def _strftime(self, format, fields):
          offset = self.utcoffset() if "%z" in format else None
          name = self.tzname() if "%Z" in format else None
          return _strftime(self, format, fields, self._microsecond, "" if offset is None else _offset_text(offset, ""),
                           name or "")

      def _comparison(self, other, relation):
          if not isinstance(other, self._comparable()):
              return NotImplemented
          if self._tzinfo is other._tzinfo:
              return relation(self._micros(), other._micros())
          a, b = self.utcoffset(), other.utcoffset()
          if a == b:
              return relation(self._micros(), other._micros()) and not (relation is _equal and self._depends_on_fold(other))
          if a is None or b is None:
              if relation is _equal:
                  return False
              raise TypeError(f"can't compare offset-naive and offset-aware {self._plural}")
          holds = relation(self._micros() - a._micros, other._micros() - b._micros)
          return holds and not (relation is _equal and self._depends_on_fold(other))

      def _depends_on_fold(self, other):
          """Whether one of two moments is so near to a change of the clocks that it equals no moment of another zone."""
          return any(each.utcoffset() != each.replace(fold=1 - each._fold).utcoffset() for each in (self, other))

      def __eq__(self, other):
          return self._comparison(other, _equal)

      def __lt__(self, other):
          return self._comparison(other, lambda a, b: a < b)

      def __le__(self, other):
          return self._comparison(other, lambda a, b: a <= b)

      def __gt__(self, other):
          return self._comparison(other, lambda a, b: a > b)

      def __ge__(self, other):
          return self._comparison(other, lambda a, b: a >= b)

      def __hash__(self):
          offset = (self.replace(fold=0) if self._fold else self).utcoffset()
          return hash(self._micros() - (0 if offset is None else offset._micros))

      def _kept_clock(self):
          return [self._hour, self._minute, self._second, *self._microsecond.to_bytes(3, "big")]

      def _reduction(self, state):
          return type(self), (bytes(state),) if self._tzinfo is None else (bytes(state), self._tzinfo)

      def __reduce__(self):
          return self.__reduce_ex__(2)


  def _kept_zone(given):
      if given is not None and not isinstance(given, tzinfo):
          raise TypeError("bad tzinfo state arg")
      return given


  def _equal(a, b):
      return a == b


  class time(_Clock):
      """A time of day."""

      __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")
      _plural = "times"

      def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
          if state := _kept(hour, 6, None):
              tzinfo, fold = _kept_zone(minute or tzinfo), state[0] >> 7
              hour, minute, second, microsecond = state[0] & 127, state[1], state[2], int.from_bytes(state[3:], "big")
          self = object.__new__(cls)
          self._set_clock(hour, minute, second, microsecond, tzinfo, fold)
          return self

      @classmethod
      def fromisoformat(cls, text):
          if not isinstance(text, str):
              raise TypeError("fromisoformat: argument must be str")
          fields = _parsed_time(text[1:] if text[:1] == "T" else text)
          if fields is None:
              raise ValueError(f"Invalid isoformat string: {text!r}")
          return cls(*fields)

      _micros = _Clock._day_micros

      def _comparable(self):
          return time

      def _zone_argument(self):
          return None

      def isoformat(self, timespec="auto"):
          return self._clock_iso(timespec)

      def __str__(self):
          return self.isoformat()

      def __repr__(self):
          return _repr_of(self, _clock_fields(self._clock()), *self._repr_details())

      def strftime(self, format):
          return self._strftime(format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

      def __format__(self, spec):
          return self.strftime(spec) if spec else str(self)

      def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
          given = (hour, minute, second, microsecond)
          fields = [old if new is None else new for old, new in zip(self._clock(), given)]
          return type(self)(*fields, self._tzinfo if tzinfo is True else tzinfo,
                            fold=self._fold if fold is None else fold)

      def __reduce_ex__(self, protocol):
          state = self._kept_clock()
          state[0] |= 128 if self._fold and protocol > 3 else 0
          return self._reduction(state)


  time.min = time(0, 0)
  time.max = time(23, 59, 59, 999999)
  time.resolution = timedelta(microseconds=1)


  class datetime(_Clock, date):
      """A moment: a day and a time of day."""

      __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")
      _plural = "datetimes"

      def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *,
                  fold=0):
          if day is None and (state := _kept(year, 10, 2)):
              tzinfo, fold = _kept_zone(month or tzinfo), state[2] >> 7
              year, month, day = state[0] << 8 | state[1], state[2] & 127, state[3]
              hour, minute, second, microsecond = state[4], state[5], state[6], int.from_bytes(state[7:], "big")
          _require_date(year, month, day)
          self = object.__new__(cls)
          self._year, self._month, self._day = _check_date(year, month, day)
          self._set_clock(hour, minute, second, microsecond, tzinfo, fold)
          return self

      @classmethod
      def _from_micros(cls, micros, zone):
          """The moment a number of microseconds after the day before the first."""
          days, rest = divmod(micros, _DAY)
          if not 1 <= days <= _MAX_ORDINAL:
              raise OverflowError("date value out of range")
          seconds, fraction = divmod(rest, 1000000)
          return cls(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, fraction, zone)

      @classmethod
      def fromtimestamp(cls, timestamp, tz=None):
          _checked_zone(tz)
          if not isinstance(timestamp, (int, float)):
              raise TypeError(f"'{type(timestamp).__name__}' object cannot be interpreted as an integer")
          if timestamp != timestamp:
              raise ValueError("Invalid value NaN (not a number)")
          if not -67768040609740800 <= timestamp < 67768036191676800:
              raise OverflowError("timestamp out of range for platform time_t")
          fraction, whole = (0, timestamp) if isinstance(timestamp, int) else _modf(timestamp)
          micros = _EPOCH * _DAY + int(whole) * 1000000 + round(fraction * 1e6)
          if not _DAY <= micros < (_MAX_ORDINAL + 1) * _DAY:
              raise ValueError(f"year {_from_ordinal(micros // _DAY)[0]} is out of range")
          result = cls._from_micros(micros, tz)
          return result if tz is None else tz.fromutc(result)

      @classmethod
      def utcfromtimestamp(cls, timestamp):
          return cls.fromtimestamp(timestamp)

      @classmethod
      def now(cls, tz=None):
          import time
          return cls.fromtimestamp(time.time(), tz)

      @classmethod
      def utcnow(cls):
          return cls.now()

      @classmethod
      def combine(cls, date, time, tzinfo=True):
          if not isinstance(date, _date):
              raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
          if not isinstance(time, _time):
              raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
          zone = time.tzinfo if tzinfo is True else tzinfo
          return cls(date.year, date.month, date.day, *time._clock(), zone, fold=time.fold)

      @classmethod
      def fromisoformat(cls, text):
          if not isinstance(text, str):
              raise TypeError("fromisoformat: argument must be str")
          length = _date_length(text)
          day = _parsed_date(text[:length])
          clock = _parsed_time(text[length + 1:]) if len(text) > length + 1 else () if len(text) == length else None
          if len(text) < 7 or day is None or clock is None:
              raise ValueError(f"Invalid isoformat string: {text!r}")
          return cls(*day, *clock)

      @classmethod
      def strptime(cls, date_string, format):
          from _timeformat import parsed
          for position, argument in enumerate((date_string, format), 1):
              if not isinstance(argument, str):
                  raise TypeError(f"strptime() argument {position} must be str, not {type(argument).__name__}")
          fields = parsed(date_string, format)
          name, offset = fields[8:10]
          zone = None
          if offset is not None:
              distance = timedelta(seconds=offset, microseconds=fields[11])
              zone = timezone(distance, name) if name else timezone(distance)
          return cls(*fields[:6], fields[10], zone)

      def _micros(self):
          return self.toordinal() * _DAY + self._day_micros()

      def _comparable(self):
          return datetime

      def _zone_argument(self):
          return self

      def _comparison(self, other, relation):
          if isinstance(other, _date) and not isinstance(other, datetime):
              if relation is _equal:
                  return False
              raise TypeError(f"can't compare {_type_name(self)} to {_type_name(other)}")
          return super()._comparison(other, relation)

      def date(self):
          return _date(self._year, self._month, self._day)

      def time(self):
          return _time(*self._clock(), fold=self._fold)

      def timetz(self):
          return _time(*self._clock(), self._tzinfo, fold=self._fold)

      def timetuple(self):
          saving = self.dst()
          return self._fields(self._hour, self._minute, self._second, -1 if saving is None else int(bool(saving)))

      def utctimetuple(self):
          offset = self.utcoffset()
          moment = self - offset if offset else self
          return moment._fields(moment._hour, moment._minute, moment._second, 0)

      def timestamp(self):
          offset = self.utcoffset()
          return (self._micros() - (0 if offset is None else offset._micros) - _EPOCH * _DAY) / 1000000

      def isoformat(self, sep="T", timespec="auto"):
          if len(sep) != 1:
              raise TypeError("isoformat() argument 1 must be a unicode character, not str")
          return date.isoformat(self) + sep + self._clock_iso(timespec)

      def __str__(self):
          return self.isoformat(" ")

      def __repr__(self):
          fields = (self._year, self._month, self._day, *_clock_fields(self._clock()))
          return _repr_of(self, fields, *self._repr_details())

      def strftime(self, format):
          return self._strftime(format, self.timetuple())

      def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                  tzinfo=True, *, fold=None):
          olds = (self._year, self._month, self._day, *self._clock())
          news = (year, month, day, hour, minute, second, microsecond)
          fields = [old if new is None else new for old, new in zip(olds, news)]
          return type(self)(*fields, self._tzinfo if tzinfo is True else tzinfo,
                            fold=self._fold if fold is None else fold)

      def astimezone(self, tz=None):
          _checked_zone(tz)
          if tz is None:
              tz = timezone(timedelta(), "UTC")
          if self._tzinfo is tz:
              return self
          offset = self.utcoffset()
          moment = self if offset is None else self - offset
          return tz.fromutc(moment.replace(tzinfo=tz))

      def __add__(self, other):
          if not isinstance(other, timedelta):
              return NotImplemented
          return type(self)._from_micros(self._micros() + other._micros, self._tzinfo)

      __radd__ = __add__

      def __sub__(self, other):
          if isinstance(other, timedelta):
              return type(self)._from_micros(self._micros() - other._micros, self._tzinfo)
          if not isinstance(other, datetime):
              return NotImplemented
          distance = self._micros() - other._micros()
          if self._tzinfo is not other._tzinfo:
              a, b = self.utcoffset(), other.utcoffset()
              if (a is None) != (b is None):
                  raise TypeError("can't subtract offset-naive and offset-aware datetimes")
              if a is not None:
                  distance += b._micros - a._micros
          return _duration(distance)

      def __reduce_ex__(self, protocol):
          month = self._month | (128 if self._fold and protocol > 3 else 0)
          return self._reduction([*divmod(self._year, 256), month, self._day, *self._kept_clock()])


  # The methods date() and time() and the parameters of combine() hide the classes inside datetime.
  _date = date
  _time = time
  datetime.min = datetime(1, 1, 1)
  datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
  datetime.resolution = timedelta(microseconds=1)

  """#
}
