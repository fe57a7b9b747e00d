extension PythonSource {
  static let datetimeZones = #"""
  class tzinfo:
      """What a time zone answers."""

      __slots__ = ()

      def utcoffset(self, dt):
          raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

      def tzname(self, dt):
          raise NotImplementedError("a tzinfo subclass must implement tzname()")

      def dst(self, dt):
          raise NotImplementedError("a tzinfo subclass must implement dst()")

      def fromutc(self, dt):
          if not isinstance(dt, datetime):
              raise TypeError("fromutc: argument must be a datetime")
          if dt.tzinfo is not self:
              raise ValueError("fromutc: dt.tzinfo is not self")
          offset = dt.utcoffset()
          if offset is None:
              raise ValueError("fromutc: non-None utcoffset() result required")
          saving = dt.dst()
          if saving is None:
              raise ValueError("fromutc: non-None dst() result required")
          dt += offset - saving
          return dt + (dt.dst() or timedelta())


  class timezone(tzinfo):
      """A fixed distance from UTC."""

      __slots__ = ("_offset", "_name")

      def __new__(cls, offset, name=None):
          if not isinstance(offset, timedelta):
              raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
          if name is not None and not isinstance(name, str):
              raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
          if name is None and not offset:
              return cls.utc
          return _zone(_checked_offset(offset), name)

      def utcoffset(self, dt):
          self._check_argument("utcoffset", dt)
          return self._offset

      def dst(self, dt):
          self._check_argument("dst", dt)
          return None

      def tzname(self, dt):
          self._check_argument("tzname", dt)
          if self._name is not None:
              return self._name
          return "UTC" + _offset_text(self._offset, ":") if self._offset else "UTC"

      def _check_argument(self, name, dt):
          if dt is not None and not isinstance(dt, datetime):
              raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

      def fromutc(self, dt):
          if not isinstance(dt, datetime):
              raise TypeError("fromutc: argument must be a datetime instance")
          if dt.tzinfo is not self:
              raise ValueError("fromutc: dt.tzinfo is not self")
          return dt + self._offset

      def __eq__(self, other):
          return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

      def __hash__(self):
          return hash(self._offset)

      def __repr__(self):
          if self is timezone.utc:
              return "datetime.timezone.utc"
          name = "" if self._name is None else f", {self._name!r}"
          return f"{_type_name(self)}({self._offset!r}{name})"

      def __str__(self):
          return self.tzname(None)

      def __reduce__(self):
          return timezone, (self._offset,) if self._name is None else (self._offset, self._name)


  def _zone(offset, name):
      zone = object.__new__(timezone)
      zone._offset = offset
      zone._name = name
      return zone


  def _checked_offset(offset):
      if not -_DAY < offset._micros < _DAY:
          raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                           f"timedelta(hours=24), not {offset!r}.")
      return offset


  timezone.utc = UTC = _zone(timedelta(), None)
  timezone.min = _zone(timedelta(hours=-23, minutes=-59), None)
  timezone.max = _zone(timedelta(hours=23, minutes=59), None)


  def _offset_text(offset, colon):
      sign = "-" if offset._micros < 0 else "+"
      seconds, micros = divmod(abs(offset._micros), 1000000)
      text = f"{sign}{seconds // 3600:02}{colon}{seconds // 60 % 60:02}"
      if seconds % 60 or micros:
          text += f"{colon}{seconds % 60:02}"
      if micros:
          text += f".{micros:06}"
      return text


  def _checked_zone(zone):
      if zone is not None and not isinstance(zone, tzinfo):
          raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")
      return zone


  def _asked(zone, question, argument):
      """What a zone answers to utcoffset() or dst()."""
      if zone is None:
          return None
      answer = getattr(zone, question)(argument)
      if answer is None:
          return None
      if not isinstance(answer, timedelta):
          raise TypeError(f"tzinfo.{question}() must return None or a timedelta, not '{type(answer).__name__}'")
      return _checked_offset(answer)


  def _check_date(year, month, day):
      year, month, day = _index(year), _index(month), _index(day)
      if not MINYEAR <= year <= MAXYEAR:
          raise ValueError(f"year {year} is out of range")
      if not 1 <= month <= 12:
          raise ValueError("month must be in 1..12")
      if not 1 <= day <= _days_in_month(year, month):
          raise ValueError("day is out of range for month")
      return year, month, day


  def _check_clock(hour, minute, second, microsecond, fold):
      hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
      if not 0 <= hour <= 23:
          raise ValueError("hour must be in 0..23")
      if not 0 <= minute <= 59:
          raise ValueError("minute must be in 0..59")
      if not 0 <= second <= 59:
          raise ValueError("second must be in 0..59")
      if not 0 <= microsecond <= 999999:
          raise ValueError("microsecond must be in 0..999999")
      if fold not in (0, 1):
          raise ValueError("fold must be either 0 or 1")
      return hour, minute, second, microsecond


  def _require_date(year, month, day):
      for position, (name, value) in enumerate((("year", year), ("month", month), ("day", day)), 1):
          if value is None:
              raise TypeError(f"function missing required argument '{name}' (pos {position})")
          _index(value)


  def _strftime(value, format, fields, fraction, offset, zone):
      if not isinstance(format, str):
          raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
      return _formatted(format, fields, {"f": f"{fraction:06}", "z": offset, "Z": zone})


  def _is_number(text):
      return text.isascii() and text.isdigit()


  def _parsed_date(text):
      """The year, month and day of a date in one of ISO 8601's spellings, or None."""
      if not _is_number(text[:4]):
          return None
      year = int(text[:4])
      dashed = text[4:5] == "-"
      rest = text[5:] if dashed else text[4:]
      if rest[:1] == "W":
          week, day = rest[1:3], rest[3:]
          if dashed and day:
              if day[0] != "-":
                  return None
              day = day[1:]
              if not day:
                  return None
          if len(week) != 2 or not _is_number(week) or day and not (len(day) == 1 and _is_number(day)):
              return None
          return _date_of_week(year, int(week), int(day or 1))
      month, day = rest[:2], rest[2:]
      if dashed:
          if day[:1] != "-":
              return None
          day = day[1:]
      if len(month) != 2 or len(day) != 2 or not _is_number(month + day):
          return None
      return year, int(month), int(day)


  def _date_of_week(year, week, day):
      if not MINYEAR <= year <= MAXYEAR:
          raise ValueError(f"Year is out of range: {year}")
      start = _iso_week_one(year)
      if not 1 <= week <= 53 or start + (week - 1) * 7 >= _iso_week_one(year + 1):
          raise ValueError(f"Invalid week: {week}")
      if not 1 <= day <= 7:
          raise ValueError(f"Invalid day: {day} (range is [1, 7])")
      return _from_ordinal(start + (week - 1) * 7 + day - 1)


  def _parsed_clock(text):
      """Hour, minute, second and microsecond of a text without a zone, or None."""
      at = max(text.find("."), text.find(","))
      clock, fraction = (text[:at], text[at + 1:]) if at >= 0 else (text, None)
      fields = clock.split(":") if clock[2:3] == ":" else [clock[i:i + 2] for i in range(0, len(clock), 2)]
      if not 1 <= len(fields) <= 3 or not all(len(f) == 2 and _is_number(f) for f in fields):
          return None
      micros = 0
      if fraction is not None:
          if len(fields) != 3 or not _is_number(fraction):
              return None
          micros = int(fraction[:6].ljust(6, "0"))
      return (*map(int, fields), 0, 0)[:3] + (micros,)


  def _parsed_time(text):
      """The four fields and the zone of a time of day, or None."""
      at = next((i for i, c in enumerate(text) if c in "+-Z"), len(text))
      clock = _parsed_clock(text[:at])
      zone = text[at:]
      if clock is None or not zone:
          return clock and (*clock, None)
      if zone[0] == "Z":
          return (*clock, UTC) if len(zone) == 1 else None
      distance = _parsed_clock(zone[1:])
      if distance is None:
          return None
      offset = timedelta(hours=distance[0], minutes=distance[1], seconds=distance[2], microseconds=distance[3])
      return (*clock, timezone(-offset if zone[0] == "-" else offset))


  def _date_length(text):
      """How many characters of a moment's text are its date."""
      if len(text) == 7:
          return 7
      if text[4:5] == "-":
          if text[5:6] == "W":
              return 8 if text[8:9] != "-" or text[10:11].isdigit() else 10
          return 10
      if text[4:5] == "W":
          end = 7
          while text[end:end + 1].isdigit():
              end += 1
          return end if end < 9 else 7 if end % 2 == 0 else 8
      return 8



  """#
}
