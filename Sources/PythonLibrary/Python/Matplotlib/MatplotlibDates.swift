extension PythonSource {
  static let matplotlibDatesModule = #"""
  """Days and times along an axis: as numbers of days since the beginning of 1970."""

  import datetime
  import math
  import numpy as np
  from matplotlib import rcParams
  from matplotlib.ticker import Formatter, Locator

  YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY = range(7)
  MICROSECONDLY = SECONDLY + 1
  HOURS_PER_DAY, MIN_PER_HOUR, SEC_PER_MIN, MONTHS_PER_YEAR, DAYS_PER_WEEK = 24.0, 60.0, 60.0, 12.0, 7.0
  DAYS_PER_YEAR = 365.25
  DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR
  MINUTES_PER_DAY = MIN_PER_HOUR * HOURS_PER_DAY
  SEC_PER_HOUR = SEC_PER_MIN * MIN_PER_HOUR
  SEC_PER_DAY = SEC_PER_HOUR * HOURS_PER_DAY
  SEC_PER_WEEK = SEC_PER_DAY * DAYS_PER_WEEK
  MUSECONDS_PER_DAY = 1e6 * SEC_PER_DAY
  MO, TU, WE, TH, FR, SA, SU = WEEKDAYS = MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
  UTC = datetime.timezone.utc
  _start = datetime.datetime(1970, 1, 1, tzinfo=UTC)
  _parts = ("year", "month", "day", "hour", "minute", "second")


  def is_date(value):
      return isinstance(value, datetime.date)


  def get_epoch():
      return "1970-01-01T00:00:00"


  def _number(moment):
      if not isinstance(moment, datetime.datetime):
          moment = datetime.datetime(moment.year, moment.month, moment.day)
      if moment.tzinfo is None:
          moment = moment.replace(tzinfo=UTC)
      since = moment - _start
      return since.days + (since.seconds + since.microseconds / 1e6) / SEC_PER_DAY


  def date2num(d):
      if hasattr(d, "values"):
          d = d.values
      if is_date(d):
          return np.float64(_number(d))
      values = np.asarray(d, dtype=object) if not isinstance(d, np.ndarray) else d
      if not values.size:
          return np.asarray([], dtype=float)
      flat = [_number(one) if is_date(one) else float(one) for one in values.ravel().tolist()]
      return np.array(flat).reshape(values.shape)


  def _moment(number, tz=None):
      if not math.isfinite(number) or not -719162 <= number < 2932897:
          raise ValueError(f"Date ordinal {number} converts to {number} days since 1970-01-01 which is out of the range of datetime: years 1 to 9999")
      made = _start + datetime.timedelta(microseconds=round(number * MUSECONDS_PER_DAY))
      if abs(number) > 70 * 365:
          # Within what such numbers can tell apart, whole hundred-thousandths.
          micro = round(made.microsecond / 20) * 20
          made = made.replace(microsecond=0) + datetime.timedelta(microseconds=micro)
      return made.astimezone(tz) if tz is not None else made


  def num2date(x, tz=None):
      if np.ndim(x) == 0:
          return _moment(float(x), tz)
      values = np.asarray(x, dtype=float)
      return [_moment(one, tz) for one in values.ravel().tolist()] if values.ndim == 1 else np.array(
          [_moment(one, tz) for one in values.ravel().tolist()], dtype=object).reshape(values.shape)


  def num2timedelta(x):
      return datetime.timedelta(days=float(x)) if np.ndim(x) == 0 else [datetime.timedelta(days=float(one)) for one in np.ravel(x)]


  def drange(dstart, dend, delta):
      first, last = _number(dstart), _number(dend)
      step = delta.total_seconds() / SEC_PER_DAY
      count = int(np.ceil((last - first) / step))
      if dstart + count * delta >= dend:
          count -= 1
          last = _number(dstart + count * delta)
      return np.linspace(first, last, count + 1)


  def datestr2num(d, default=None):
      if default is not None:
          raise ValueError("unsupported: matplotlib.dates.datestr2num(default=...)")
      return _number(_parsed(d)) if isinstance(d, str) else np.array([_number(_parsed(one)) for one in d])


  def _parsed(text):
      for form in ("%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y/%m/%d", "%m/%d/%Y", "%d %b %Y", "%b %d %Y", "%Y-%m"):
          try:
              return datetime.datetime.strptime(text, form)
          except ValueError:
              pass
      raise ValueError(f"unsupported: matplotlib.dates.datestr2num({text!r})")


  # Words


  class DateFormatter(Formatter):
      def __init__(self, fmt, tz=None, *, usetex=None):
          self.fmt, self.tz = fmt, tz

      def __call__(self, x, pos=0):
          return num2date(x, self.tz).strftime(self.fmt)

      def set_tzinfo(self, tz):
          self.tz = tz


  class AutoDateFormatter(Formatter):
      def __init__(self, locator, tz=None, defaultfmt="%Y-%m-%d", *, usetex=None):
          self._locator, self._tz, self.defaultfmt = locator, tz, defaultfmt
          rc = lambda name: rcParams["date.autoformatter." + name]
          self.scaled = {DAYS_PER_YEAR: rc("year"), DAYS_PER_MONTH: rc("month"), 1: rc("day"), 1 / HOURS_PER_DAY: rc("hour"),
                         1 / MINUTES_PER_DAY: rc("minute"), 1 / SEC_PER_DAY: rc("second"), 1 / MUSECONDS_PER_DAY: rc("microsecond")}

      def __call__(self, x, pos=None):
          try:
              unit = float(self._locator._get_unit())
          except AttributeError:
              unit = 1
          fmt = next((fmt for scale, fmt in sorted(self.scaled.items()) if scale >= unit), self.defaultfmt)
          return DateFormatter(fmt, self._tz)(x, pos) if isinstance(fmt, str) else fmt(x, pos)


  class ConciseDateFormatter(Formatter):
      def __init__(self, locator, tz=None, formats=None, offset_formats=None, zero_formats=None, show_offset=True, *, usetex=None):
          self._locator, self._tz, self.show_offset = locator, tz, show_offset
          self.defaultfmt = "%Y"
          for name, value in (("formats", formats), ("zero_formats", zero_formats), ("offset_formats", offset_formats)):
              if value is not None and len(value) != 6:
                  raise ValueError(f"{name} argument must be a list of 6 format strings (or None)")
          self.formats = formats or ["%Y", "%b", "%d", "%H:%M", "%H:%M", "%S.%f"]
          self.zero_formats = zero_formats or ([""] + self.formats[:-1] if formats else ["", "%Y", "%b", "%b-%d", "%H:%M", "%H:%M"])
          self.offset_formats = offset_formats or ["", "%Y", "%Y-%b", "%Y-%b-%d", "%Y-%b-%d", "%Y-%b-%d %H:%M"]
          self.offset_string = ""

      def __call__(self, x, pos=None):
          return num2date(x, self._tz).strftime(self.defaultfmt)

      def format_ticks(self, values):
          moments = [num2date(value, self._tz) for value in values]
          parts = [[getattr(moment, name) for name in _parts] for moment in moments]
          zeros = [0, 1, 1, 0, 0, 0]
          shows = self.show_offset
          level = 5
          for level in range(5, -1, -1):
              unique = {part[level] for part in parts}
              if len(unique) > 1:
                  if level < 2 and 1 in unique:
                      shows = False
                  break
              if level == 0:
                  level = 5
                  break
          labels = []
          for moment, part in zip(moments, parts):
              if level < 5:
                  fmt = (self.zero_formats if part[level] == zeros[level] else self.formats)[level]
              else:
                  fmt = self.zero_formats[5] if moment.second == moment.microsecond == 0 else self.formats[5]
              labels.append(moment.strftime(fmt))
          if level >= 5:
              tails = [len(label) - len(label.rstrip("0")) for label in labels if "." in label]
              trailing = min(tails, default=0)
              if trailing:
                  labels = [label[:-trailing].rstrip(".") if "." in label else label for label in labels]
          self.offset_string = moments[-1].strftime(self.offset_formats[level]) if shows and moments else ""
          return labels

      def get_offset(self):
          return self.offset_string


  # Places


  def _months_later(moment, count):
      month = moment.month - 1 + count
      year, month = moment.year + month // 12, month % 12 + 1
      last = [31, 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      return moment.replace(year=year, month=month, day=min(moment.day, last))


  def _apart(low, high):
      """How many whole years, and whole months beyond, lie between."""
      months = (high.year - low.year) * 12 + high.month - low.month
      if _months_later(low, months) > high:
          months -= 1
      return months // 12, months % 12


  class DateLocator(Locator):
      hms0d = {"byhour": 0, "byminute": 0, "bysecond": 0}

      def __init__(self, tz=None):
          self.tz = tz

      def _ends(self, vmin, vmax):
          if is_date(vmin) and is_date(vmax):
              vmin, vmax = _number(vmin), _number(vmax)
          return num2date(min(vmin, vmax), self.tz), num2date(max(vmin, vmax), self.tz)

      def _get_unit(self):
          return 1

      def _get_interval(self):
          return 1


  _units = {YEARLY: DAYS_PER_YEAR, MONTHLY: DAYS_PER_MONTH, WEEKLY: DAYS_PER_WEEK, DAILY: 1.0, HOURLY: 1.0 / HOURS_PER_DAY,
            MINUTELY: 1.0 / MINUTES_PER_DAY, SECONDLY: 1.0 / SEC_PER_DAY}


  class RRuleLocator(DateLocator):
      """Moments that keep a rule: every so many years, months, days … of which parts are among those given."""

      def __init__(self, freq, interval=1, tz=None, **allowed):
          super().__init__(tz)
          self._freq, self._interval = freq, interval
          self._allowed = {name: {value} if np.ndim(value) == 0 else set(value) for name, value in allowed.items() if value is not None}

      def _get_unit(self):
          return _units.get(self._freq, -1)

      def _get_interval(self):
          return self._interval

      def tick_values(self, vmin, vmax):
          low, high = self._ends(vmin, vmax)
          if low == high:
              return np.array([date2num(low)])
          years, months = _apart(low, high)
          months += 12 * years
          try:
              start = _months_later(low, -months) - (high - _months_later(low, months))
          except (OverflowError, ValueError):
              start = low
          found = []
          for moment in self._moments(start, high):
              if moment > high:
                  break
              if moment >= low:
                  found.append(_number(moment))
              if len(found) > self.MAXTICKS * 2:
                  raise RuntimeError(f"Locator attempting to generate {len(found)} ticks, which exceeds Locator.MAXTICKS ({self.MAXTICKS}).")
          return np.array(found) if found else np.array([_number(low), _number(high)])

      def _keeps(self, moment):
          values = {"bymonth": moment.month, "bymonthday": moment.day, "byweekday": moment.weekday(), "byhour": moment.hour, "byminute": moment.minute,
                    "bysecond": moment.second}
          return all(values[name] in allowed for name, allowed in self._allowed.items())

      def _times(self, day):
          """The moments of a day by the hours, minutes and seconds allowed."""
          hours, minutes, seconds = (sorted(self._allowed.get(name, {getattr(day, part)})) for name, part in (
              ("byhour", "hour"), ("byminute", "minute"), ("bysecond", "second")))
          return [day.replace(hour=h, minute=m, second=s, microsecond=0) for h in hours for m in minutes for s in seconds]

      def _moments(self, start, end):
          freq, step = self._freq, self._interval
          start = start.replace(microsecond=0)
          if freq >= HOURLY:
              length = {HOURLY: 3600, MINUTELY: 60, SECONDLY: 1}[freq] * step
              change = {HOURLY: {"minute": 0, "second": 0}, MINUTELY: {"second": 0}, SECONDLY: {}}[freq]
              at = start.replace(**{name: value for name, value in change.items() if "by" + name in self._allowed})
              # No more than some hundred thousand moments are looked through.
              for _ in range(200_000):
                  if at > end:
                      return
                  if self._keeps(at) and at >= start:
                      yield at
                  at += datetime.timedelta(seconds=length)
              return
          if freq in (DAILY, WEEKLY):
              at = start
              days = 1 if freq == DAILY else 7
              if freq == WEEKLY:
                  at = at - datetime.timedelta(days=at.weekday())
              while at <= end + datetime.timedelta(days=7):
                  for day in [at] if freq == DAILY else [at + datetime.timedelta(days=k) for k in range(7)]:
                      for moment in self._times(day):
                          if moment >= start and self._keeps(moment):
                              yield moment
                  at += datetime.timedelta(days=days * step)
              return
          count = 0
          while True:
              months = count * step * (12 if freq == YEARLY else 1)
              month = start.month - 1 + months
              year, month = start.year + month // 12, month % 12 + 1
              if year > 9999 or datetime.datetime(year, 1, 1, tzinfo=UTC) > end:
                  return
              for number in sorted(self._allowed.get("bymonth", {start.month})) if freq == YEARLY else [month]:
                  for number_of_day in sorted(self._allowed.get("bymonthday", {start.day})):
                      try:
                          day = start.replace(year=year, month=number, day=number_of_day)
                      except ValueError:
                          continue
                      for moment in self._times(day):
                          if moment >= start and self._keeps(moment):
                              yield moment
              count += 1


  class YearLocator(RRuleLocator):
      def __init__(self, base=1, month=1, day=1, tz=None):
          super().__init__(YEARLY, base, tz, bymonth=month, bymonthday=day, **self.hms0d)
          self._base = base

      def tick_values(self, vmin, vmax):
          low, high = self._ends(vmin, vmax)
          base = self._base
          first, last = max(math.floor(low.year / base) * base, 1), min(math.ceil(high.year / base) * base, 9999)
          month, day = min(self._allowed["bymonth"]), min(self._allowed["bymonthday"])
          return np.array([_number(datetime.datetime(year, month, day)) for year in range(first, last + 1, base)])


  class MonthLocator(RRuleLocator):
      def __init__(self, bymonth=None, bymonthday=1, interval=1, tz=None):
          super().__init__(MONTHLY, interval, tz, bymonth=range(1, 13) if bymonth is None else bymonth, bymonthday=bymonthday, **self.hms0d)


  class WeekdayLocator(RRuleLocator):
      def __init__(self, byweekday=1, interval=1, tz=None):
          super().__init__(WEEKLY, interval, tz, byweekday=byweekday, **self.hms0d)
          # Weeks are thought of as days.
          self._freq_of_unit = DAILY

      def _get_unit(self):
          return _units[WEEKLY]


  class DayLocator(RRuleLocator):
      def __init__(self, bymonthday=None, interval=1, tz=None):
          if interval != int(interval) or interval < 1:
              raise ValueError("interval must be an integer greater than 0")
          super().__init__(DAILY, int(interval), tz, bymonthday=range(1, 32) if bymonthday is None else bymonthday, **self.hms0d)


  class HourLocator(RRuleLocator):
      def __init__(self, byhour=None, interval=1, tz=None):
          super().__init__(HOURLY, interval, tz, byhour=range(24) if byhour is None else byhour, byminute=0, bysecond=0)


  class MinuteLocator(RRuleLocator):
      def __init__(self, byminute=None, interval=1, tz=None):
          super().__init__(MINUTELY, interval, tz, byminute=range(60) if byminute is None else byminute, bysecond=0)


  class SecondLocator(RRuleLocator):
      def __init__(self, bysecond=None, interval=1, tz=None):
          super().__init__(SECONDLY, interval, tz, bysecond=range(60) if bysecond is None else bysecond)


  class MicrosecondLocator(DateLocator):
      def __init__(self, interval=1, tz=None):
          super().__init__(tz)
          self._interval = interval

      def _get_unit(self):
          return 1.0 / MUSECONDS_PER_DAY

      def tick_values(self, vmin, vmax):
          from matplotlib.ticker import MultipleLocator
          start = math.floor(min(vmin, vmax))
          low, high = ((v - start) * MUSECONDS_PER_DAY for v in sorted((vmin, vmax)))
          return MultipleLocator(self._interval).tick_values(low, high) / MUSECONDS_PER_DAY + start


  class AutoDateLocator(DateLocator):
      def __init__(self, tz=None, minticks=5, maxticks=None, interval_multiples=True):
          super().__init__(tz)
          self._freq = YEARLY
          self.minticks, self.interval_multiples = minticks, interval_multiples
          self.maxticks = {YEARLY: 11, MONTHLY: 12, DAILY: 11, HOURLY: 12, MINUTELY: 11, SECONDLY: 11, MICROSECONDLY: 8}
          if maxticks is not None:
              self.maxticks.update(maxticks if isinstance(maxticks, dict) else dict.fromkeys(self.maxticks, maxticks))
          self.intervald = {
              YEARLY: [1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000, 4000, 5000, 10000], MONTHLY: [1, 2, 3, 4, 6],
              DAILY: [1, 2, 4, 7, 14], HOURLY: [1, 2, 3, 4, 6, 12], MINUTELY: [1, 5, 10, 15, 30], SECONDLY: [1, 5, 10, 15, 30],
              MICROSECONDLY: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000, 500000, 1000000]}
          if not interval_multiples:
              self.intervald[DAILY] = [1, 2, 3, 7, 14, 21]

      def _get_unit(self):
          return 1.0 / MUSECONDS_PER_DAY if self._freq == MICROSECONDLY else _units[self._freq]

      def tick_values(self, vmin, vmax):
          low, high = self._ends(vmin, vmax)
          if low == high:
              low, high = low - datetime.timedelta(days=DAYS_PER_YEAR * 2), high + datetime.timedelta(days=DAYS_PER_YEAR * 2)
          return self.get_locator(low, high).tick_values(_number(low), _number(high))

      def get_locator(self, dmin, dmax):
          years, months = _apart(dmin, dmax)
          span = dmax - dmin
          months += years * 12
          hours = span.days * 24 + span.seconds // 3600
          minutes = hours * 60 + span.seconds % 3600 // 60
          seconds = math.floor(span.total_seconds())
          counts = [(YEARLY, years), (MONTHLY, months), (DAILY, span.days), (HOURLY, hours), (MINUTELY, minutes), (SECONDLY, seconds),
                    (MICROSECONDLY, math.floor(span.total_seconds() * 1e6))]
          names = {MONTHLY: ("bymonth", range(1, 13)), DAILY: ("bymonthday", range(1, 32)), HOURLY: ("byhour", range(24)),
                   MINUTELY: ("byminute", range(60)), SECONDLY: ("bysecond", range(60))}
          smallest = {"bymonth": 1, "bymonthday": 1, "byhour": 0, "byminute": 0, "bysecond": 0}
          for freq, count in counts:
              if count < self.minticks:
                  if freq in names:
                      smallest.pop(names[freq][0], None)
                  continue
              interval = next((one for one in self.intervald[freq] if count <= one * (self.maxticks[freq] - 1)), self.intervald[freq][-1])
              self._freq = freq
              if freq == YEARLY:
                  made = YearLocator(interval, tz=self.tz)
                  break
              if freq == MICROSECONDLY:
                  made = MicrosecondLocator(interval, tz=self.tz)
                  break
              name, whole = names[freq]
              if self.interval_multiples:
                  chosen = list(whole)[::interval]
                  if freq == DAILY and interval in (7, 14):
                      chosen = [1, 15] if interval == 14 else [1, 8, 15, 22]
                  interval = 1
              else:
                  chosen = list(whole)
              below = {n: v for n, v in smallest.items() if list(smallest).index(n) > list(smallest).index(name)}
              made = RRuleLocator(freq, interval, self.tz, **{name: chosen}, **below)
              break
          else:
              made = MicrosecondLocator(1, tz=self.tz)
              self._freq = MICROSECONDLY
          return made


  class ConciseDateConverter:
      def __init__(self, formats=None, zero_formats=None, offset_formats=None, show_offset=True, *, interval_multiples=True):
          raise ValueError("unsupported: matplotlib.dates.ConciseDateConverter")


  def mark(axis, tz=None):
      """Ticks at days and times, unless others have been asked for."""
      if getattr(axis, "_shows_dates", False):
          return
      axis._shows_dates = True
      concise = rcParams["date.converter"] == "concise"
      locator = AutoDateLocator(interval_multiples=rcParams["date.interval_multiples"], tz=tz)
      if axis.places is None:
          axis.set_major_locator(locator)
      if axis.words is None:
          axis.set_major_formatter((ConciseDateFormatter if concise else AutoDateFormatter)(axis.places if isinstance(axis.places, Locator) else locator, tz=tz))
  """#
}
