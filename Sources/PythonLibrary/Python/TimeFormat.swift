extension PythonSource {
  static let timeFormatModule = #"""
  """Calendar days, broken-down times, and times as text in the C locale; the local time zone is UTC."""

  DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
  MONTHS = ("", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December")
  _DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


  def is_leap(year):
      return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


  def days_in_month(year, month):
      return 29 if month == 2 and is_leap(year) else (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]


  def day_of_year(year, month, day):
      return _DAYS_BEFORE[month] + (month > 2 and is_leap(year)) + day


  def ordinal(year, month, day):
      """The number of a day, 1 for the first of January of year 1."""
      y = year - 1
      return y * 365 + y // 4 - y // 100 + y // 400 + day_of_year(year, month, day)


  def from_ordinal(n):
      """The year, month and day of an ordinal."""
      cycles, n = divmod(n - 1, 146097)
      centuries, n = divmod(n, 36524)
      fours, n = divmod(n, 1461)
      years, n = divmod(n, 365)
      year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
      if years == 4 or centuries == 4:
          return year - 1, 12, 31
      month = n // 32 + 1
      if n >= day_of_year(year, month, days_in_month(year, month)):
          month += 1
      return year, month, n - day_of_year(year, month, 0) + 1


  def iso_week_one(year):
      """The ordinal of the Monday that begins a year of ISO weeks."""
      first = ordinal(year, 1, 1)
      weekday = (first + 6) % 7
      return first - weekday + (7 if weekday > 3 else 0)


  def iso_calendar(n):
      """The ISO year, week and weekday of an ordinal."""
      year = from_ordinal(n)[0]
      if n >= iso_week_one(year + 1):
          year += 1
      elif n < iso_week_one(year):
          year -= 1
      week, day = divmod(n - iso_week_one(year), 7)
      return year, week + 1, day + 1


  def _field(index):
      return property(lambda self: self[index])


  class struct_time(tuple):
      """A moment taken apart, as a tuple with names."""

      __module__ = "time"
      __match_args__ = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")
      n_fields = 11
      n_sequence_fields = 9
      n_unnamed_fields = 0

      def __new__(cls, sequence, dict=None):
          values = tuple(sequence)
          if not 9 <= len(values) <= 11:
              bound = "at least 9" if len(values) < 9 else "at most 11"
              raise TypeError(f"time.struct_time() takes an {bound}-sequence ({len(values)}-sequence given)")
          self = super().__new__(cls, values[:9])
          self.tm_zone, self.tm_gmtoff = (*values[9:], None, None)[:2]
          return self

      tm_year = _field(0)
      tm_mon = _field(1)
      tm_mday = _field(2)
      tm_hour = _field(3)
      tm_min = _field(4)
      tm_sec = _field(5)
      tm_wday = _field(6)
      tm_yday = _field(7)
      tm_isdst = _field(8)

      def __repr__(self):
          fields = ", ".join(f"{name}={value!r}" for name, value in zip(self.__match_args__, self))
          return f"time.struct_time({fields})"

      def __reduce__(self):
          return struct_time, (tuple(self) + (self.tm_zone, self.tm_gmtoff),)


  def broken_down(seconds):
      """The fields of a number of whole seconds since 1970."""
      days, rest = divmod(seconds, 86400)
      n = days + 719163
      year, month, day = from_ordinal(n)
      return (year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (n + 6) % 7, day_of_year(year, month, day))


  def gmtime(seconds=None):
      if seconds is None:
          import time
          seconds = time.time()
      if not isinstance(seconds, (int, float)):
          raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
      if seconds != seconds:
          raise ValueError("Invalid value NaN (not a number)")
      if not -67768040609740800 <= seconds < 67768036191676800:
          raise OverflowError("timestamp out of range for platform time_t")
      return struct_time((*broken_down(int(seconds // 1)), 0, "GMT", 0))


  def localtime(seconds=None):
      return struct_time((*gmtime(seconds), "UTC", 0))


  def _seconds(t):
      """The seconds since 1970; fields beyond their range carry over."""
      years, month = divmod(t[1] - 1, 12)
      return (ordinal(t[0] + years, month + 1, 1) + t[2] - 719164) * 86400 + t[3] * 3600 + t[4] * 60 + t[5]


  def _nine_fields(t, function):
      if not isinstance(t, tuple):
          raise TypeError("Tuple or struct_time argument required")
      if len(t) != 9:
          raise TypeError(f"{function}(): illegal time tuple argument")
      return t


  def mktime(t, /):
      return float(_seconds(_nine_fields(t, "mktime")))


  def _checked(t, function):
      year, month, day, hour, minute, second, weekday, yearday, dst = _nine_fields(t, function)
      month = month or 1
      day = day or 1
      yearday = yearday or 1
      for value, low, high, name in (
              (month, 1, 12, "month"), (day, 1, 31, "day of month"), (hour, 0, 23, "hour"), (minute, 0, 59, "minute"),
              (second, 0, 61, "seconds"), (weekday, -1, weekday, "day of week"), (yearday, 1, 366, "day of year")):
          if not low <= value <= high:
              raise ValueError(f"{name} out of range")
      return year, month, day, hour, minute, second, weekday % 7, yearday, dst


  def asctime(t=None, /):
      t = localtime() if t is None else _checked(t, "asctime")
      return f"{DAYS[t[6]][:3]} {MONTHS[t[1]][:3]} {t[2]:2} {t[3]:02}:{t[4]:02}:{t[5]:02} {t[0]}"


  def ctime(seconds=None, /):
      return asctime(localtime(seconds))


  _NUMBERS = {
      "C": (1, "0", lambda t: t[0] // 100),
      "d": (2, "0", lambda t: t[2]),
      "e": (2, " ", lambda t: t[2]),
      "g": (2, "0", lambda t: _iso_year_week(t)[0] % 100),
      "G": (1, "0", lambda t: _iso_year_week(t)[0]),
      "H": (2, "0", lambda t: t[3]),
      "I": (2, "0", lambda t: (t[3] + 11) % 12 + 1),
      "j": (3, "0", lambda t: t[7]),
      "k": (2, " ", lambda t: t[3]),
      "l": (2, " ", lambda t: (t[3] + 11) % 12 + 1),
      "m": (2, "0", lambda t: t[1]),
      "M": (2, "0", lambda t: t[4]),
      "s": (1, "0", _seconds),
      "S": (2, "0", lambda t: t[5]),
      "u": (1, "0", lambda t: t[6] + 1),
      "U": (2, "0", lambda t: (t[7] + 6 - (t[6] + 1) % 7) // 7),
      "V": (2, "0", lambda t: _iso_year_week(t)[1]),
      "w": (1, "0", lambda t: (t[6] + 1) % 7),
      "W": (2, "0", lambda t: (t[7] + 6 - t[6]) // 7),
      "y": (2, "0", lambda t: t[0] % 100),
      "Y": (1, "0", lambda t: t[0]),
  }
  _TEXTS = {
      "a": lambda t: DAYS[t[6]][:3],
      "A": lambda t: DAYS[t[6]],
      "b": lambda t: MONTHS[t[1]][:3],
      "B": lambda t: MONTHS[t[1]],
      "h": lambda t: MONTHS[t[1]][:3],
      "n": lambda t: "\n",
      "p": lambda t: "AM" if t[3] < 12 else "PM",
      "P": lambda t: "am" if t[3] < 12 else "pm",
      "t": lambda t: "\t",
      "z": lambda t: "+0000",
      "%": lambda t: "%",
  }
  _COMPOUNDS = {
      "c": "%a %b %e %H:%M:%S %Y", "D": "%m/%d/%y", "F": "%Y-%m-%d", "r": "%I:%M:%S %p", "R": "%H:%M",
      "T": "%H:%M:%S", "x": "%m/%d/%y", "X": "%H:%M:%S",
  }


  def _iso_year_week(t):
      """The ISO year and week that follow from the year, the day of the year and the weekday of a tuple."""
      year = t[0]
      days = _days_into_iso_year(t[7] - 1, t[6])
      if days < 0:
          year -= 1
          days = _days_into_iso_year(t[7] - 1 + 365 + is_leap(year), t[6])
      else:
          next_days = _days_into_iso_year(t[7] - 1 - 365 - is_leap(year), t[6])
          if next_days >= 0:
              year += 1
              days = next_days
      return year, days // 7 + 1


  def _days_into_iso_year(yearday, weekday):
      return yearday - (yearday - weekday - 1 + 382) % 7 + 3


  def formatted(format, t, extra):
      """The text of nine fields; `extra` has the texts of further directives."""
      parts = []
      i = 0
      while True:
          at = format.find("%", i)
          if at < 0:
              parts.append(format[i:])
              return "".join(parts)
          parts.append(format[i:at])
          i = at + 1
          flags = ""
          while format[i:i + 1] in ("-", "_", "0", "^", "#"):
              flags += format[i]
              i += 1
          width = 0
          while format[i:i + 1].isdigit():
              width = width * 10 + int(format[i])
              i += 1
          if format[i:i + 1] in ("E", "O"):
              i += 1
          kind = format[i:i + 1]
          i += 1
          pad = " "
          if kind in extra:
              text = extra[kind]
          elif kind in _NUMBERS:
              least, pad, number = _NUMBERS[kind]
              if "-" in flags:
                  least, pad = 1, " "
              elif "_" in flags:
                  pad = " "
              elif "0" in flags:
                  pad = "0"
              text = str(number(t))
              text = text.zfill(max(least, width)) if pad == "0" else text.rjust(least)
          elif kind in _TEXTS:
              text = _TEXTS[kind](t)
          elif kind in _COMPOUNDS:
              text = formatted(_COMPOUNDS[kind], t, extra)
          else:
              parts.append(format[at:i])
              continue
          if "#" in flags:
              text = text.lower() if kind in "pPZ" else text.upper()
          if "^" in flags and kind != "P":
              text = text.upper()
          parts.append(text.rjust(width, "0" if "0" in flags else pad))


  def strftime(format, t=None, /):
      if not isinstance(format, str):
          raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
      zone = getattr(t, "tm_zone", None) or "UTC"
      t = localtime() if t is None else _checked(t, "strftime")
      if "\0" in format:
          raise ValueError("embedded null character")
      return formatted(format, t, {"Z": zone})


  def _one_of(key, words):
      return f"(?P<{key}>{'|'.join(sorted((w.lower() for w in words), key=len, reverse=True))})"


  def _patterns():
      numbers = {
          "d": r"3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]", "f": r"[0-9]{1,6}", "H": r"2[0-3]|[0-1]\d|\d",
          "I": r"1[0-2]|0[1-9]|[1-9]", "G": r"\d\d\d\d", "m": r"1[0-2]|0[1-9]|[1-9]", "M": r"[0-5]\d|\d",
          "j": r"36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]", "S": r"6[0-1]|[0-5]\d|\d",
          "U": r"5[0-3]|[0-4]\d|\d", "W": r"5[0-3]|[0-4]\d|\d", "w": r"[0-6]", "u": r"[1-7]",
          "V": r"5[0-3]|0[1-9]|[1-4]\d|\d", "y": r"\d\d", "Y": r"\d\d\d\d",
          "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)",
      }
      patterns = {key: f"(?P<{key}>{pattern})" for key, pattern in numbers.items()}
      patterns["A"] = _one_of("A", DAYS)
      patterns["a"] = _one_of("a", (name[:3] for name in DAYS))
      patterns["B"] = _one_of("B", MONTHS[1:])
      patterns["b"] = _one_of("b", (name[:3] for name in MONTHS[1:]))
      patterns["p"] = _one_of("p", ("am", "pm"))
      patterns["Z"] = _one_of("Z", ("utc", "gmt"))
      patterns["%"] = "%"
      return patterns


  def _pattern(format):
      patterns = _patterns()
      for key, compound in (("c", "%a %b %d %H:%M:%S %Y"), ("x", "%m/%d/%y"), ("X", "%H:%M:%S")):
          format = format.replace("%" + key, compound)
      parts = []
      i = 0
      while i < len(format):
          c = format[i]
          i += 1
          if c == "%":
              if i == len(format):
                  raise ValueError(f"stray % in format '{format}'")
              if format[i] not in patterns:
                  raise ValueError(f"'{format[i]}' is a bad directive in format '{format}'")
              parts.append(patterns[format[i]])
              i += 1
          elif c.isspace():
              while format[i:i + 1].isspace():
                  i += 1
              parts.append(r"\s+")
          else:
              parts.append("\\" + c if c in "\\.^$*+?(){}[]|" else c)
      return "".join(parts)


  def _offset(text):
      """Seconds and microseconds of a distance from UTC."""
      if text == "Z":
          return 0, 0
      digits = text[1:]
      if digits[2] == ":":
          digits = digits[:2] + digits[3:]
          if len(digits) > 5:
              if digits[4] != ":":
                  raise ValueError(f"Inconsistent use of : in {text}")
              digits = digits[:4] + digits[5:]
      seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
      micro = int(digits[7:].ljust(6, "0"))
      return (-seconds, -micro) if text[0] == "-" else (seconds, micro)


  def _yearday_of_week(year, week, weekday, from_sunday):
      first = (ordinal(year, 1, 1) + 6) % 7
      if from_sunday:
          first = (first + 1) % 7
          weekday = (weekday + 1) % 7
      if week == 0:
          return 1 + weekday - first
      return 1 + (7 - first) % 7 + 7 * (week - 1) + weekday


  def parsed(string, format):
      """Year, month, day, hour, minute, second, weekday, day of the year, zone, offset and the two in microseconds."""
      for i, argument in enumerate((string, format)):
          if not isinstance(argument, str):
              raise TypeError(f"strptime() argument {i} must be str, not {type(argument)}")
      import re
      match = re.compile(_pattern(format), re.IGNORECASE).match(string)
      if not match:
          raise ValueError(f"time data {string!r} does not match format {format!r}")
      if match.end() != len(string):
          raise ValueError(f"unconverted data remains: {string[match.end():]}")
      found = match.groupdict()

      def number(key, default=None):
          return int(found[key]) if key in found else default

      year = number("Y")
      if "y" in found:
          year = number("y")
          year += 2000 if year <= 68 else 1900
      month = number("m", 1)
      names = [name.lower() for name in MONTHS]
      if "B" in found:
          month = names.index(found["B"].lower())
      elif "b" in found:
          month = [name[:3] for name in names].index(found["b"].lower())
      hour = number("H", 0)
      if "I" in found:
          hour = number("I") % 12 + (12 if found.get("p", "").lower() == "pm" else 0)
      weekday = None
      if "A" in found or "a" in found:
          prefix = (found.get("A") or found["a"])[:3].lower()
          weekday = [name[:3].lower() for name in DAYS].index(prefix)
      elif "w" in found:
          weekday = (number("w") - 1) % 7
      elif "u" in found:
          weekday = number("u") - 1
      yearday = number("j")
      offset, offset_micro = _offset(found["z"]) if "z" in found else (None, 0)
      _check_iso_directives(found, weekday)
      day = number("d", 1)
      leap_day = year is None and month == 2 and day == 29
      if year is None:
          # The first leap year that is not before the default one.
          year = 1904 if leap_day else 1900
      if yearday is None and weekday is not None:
          if "U" in found or "W" in found:
              yearday = _yearday_of_week(year, number("U") if "U" in found else number("W"), weekday, "U" in found)
              if yearday <= 0:
                  year -= 1
                  yearday += 365 + is_leap(year)
          elif "G" in found:
              year = number("G")
              n = iso_week_one(year) + (number("V") - 1) * 7 + weekday
              if n < ordinal(year, 1, 1):
                  year -= 1
              yearday = n - ordinal(year, 1, 1) + 1
      if yearday is not None:
          year, month, day = from_ordinal(ordinal(year, 1, 1) + yearday - 1)
      elif day > days_in_month(year, month):
          raise ValueError("day is out of range for month")
      if yearday is None:
          yearday = day_of_year(year, month, day)
      if weekday is None:
          weekday = (ordinal(year, month, day) + 6) % 7
      micro = int(found["f"].ljust(6, "0")) if "f" in found else 0
      return (1900 if leap_day else year, month, day, hour, number("M", 0), number("S", 0), weekday, yearday,
              found.get("Z"), offset, micro, offset_micro)


  def _check_iso_directives(found, weekday):
      weekdays = "a weekday directive ('%A', '%a', '%w', or '%u')."
      if "G" in found:
          if "V" not in found or weekday is None:
              raise ValueError(f"ISO year directive '%G' must be used with the ISO week directive '%V' and {weekdays}")
          if "j" in found:
              raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                               "Use '%Y' instead.")
      elif "V" in found:
          if weekday is None or not ("Y" in found or "y" in found):
              raise ValueError(f"ISO week directive '%V' must be used with the ISO year directive '%G' and {weekdays}")
          raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. "
                           "Use the ISO year '%G' instead.")


  def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
      fields = parsed(string, format)
      zone, offset = fields[8:10]
      return struct_time((*fields[:8], -1 if zone is None else 0, zone, offset))

  """#
}
