extension PythonSource {
  static let calendarModule = #"""
  """Months and years as tables."""

  from _timeformat import (
      DAYS as _DAYS, MONTHS as _MONTHS, days_in_month as _days_in_month, from_ordinal as _from_ordinal,
      is_leap as isleap, ordinal as _ordinal)

  __all__ = [
      "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
      "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr",
      "day_name", "day_abbr", "Calendar", "TextCalendar", "weekheader", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY",
      "FRIDAY", "SATURDAY", "SUNDAY",
  ]

  MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
  January = 1
  February = 2
  EPOCH = 1970
  day_name = list(_DAYS)
  day_abbr = [name[:3] for name in _DAYS]
  month_name = list(_MONTHS)
  month_abbr = [name[:3] for name in _MONTHS]
  mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


  class IllegalMonthError(ValueError):
      def __init__(self, month):
          self.month = month

      def __str__(self):
          return f"bad month number {self.month!r}; must be 1-12"


  class IllegalWeekdayError(ValueError):
      def __init__(self, weekday):
          self.weekday = weekday

      def __str__(self):
          return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


  def leapdays(y1, y2):
      def before(y):
          return (y - 1) // 4 - (y - 1) // 100 + (y - 1) // 400
      return before(y2) - before(y1)


  def weekday(year, month, day):
      return (_ordinal(year, month, day) + 6) % 7


  def monthrange(year, month):
      if not 1 <= month <= 12:
          raise IllegalMonthError(month)
      return weekday(year, month, 1), _days_in_month(year, month)


  def _date(n):
      from datetime import date
      return date(*_from_ordinal(n))


  class Calendar:
      """Weeks that begin on a chosen day."""

      def __init__(self, firstweekday=0):
          self.firstweekday = firstweekday

      firstweekday = property(lambda self: self._firstweekday % 7,
                              lambda self, value: setattr(self, "_firstweekday", value))

      def getfirstweekday(self):
          return self.firstweekday

      def setfirstweekday(self, firstweekday):
          self.firstweekday = firstweekday

      def iterweekdays(self):
          return ((self.firstweekday + i) % 7 for i in range(7))

      def _span(self, year, month):
          """The ordinal of the first day of whole weeks, and of the first day of the month, and the counts."""
          first, length = monthrange(year, month)
          lead = (first - self.firstweekday) % 7
          return _ordinal(year, month, 1), length, lead, -(lead + length) % 7

      def itermonthdates(self, year, month):
          start, length, lead, trail = self._span(year, month)
          return (_date(n) for n in range(start - lead, start + length + trail))

      def itermonthdays(self, year, month):
          _, length, lead, trail = self._span(year, month)
          return iter([0] * lead + list(range(1, length + 1)) + [0] * trail)

      def itermonthdays2(self, year, month):
          return ((day, (self.firstweekday + i) % 7) for i, day in enumerate(self.itermonthdays(year, month)))

      def itermonthdays3(self, year, month):
          start, length, lead, trail = self._span(year, month)
          return (_from_ordinal(n) for n in range(start - lead, start + length + trail))

      def itermonthdays4(self, year, month):
          return ((*day, (self.firstweekday + i) % 7) for i, day in enumerate(self.itermonthdays3(year, month)))

      def _weeks(self, days):
          days = list(days)
          return [days[i:i + 7] for i in range(0, len(days), 7)]

      def monthdatescalendar(self, year, month):
          return self._weeks(self.itermonthdates(year, month))

      def monthdays2calendar(self, year, month):
          return self._weeks(self.itermonthdays2(year, month))

      def monthdayscalendar(self, year, month):
          return self._weeks(self.itermonthdays(year, month))

      def _year(self, months, width):
          return [months[i:i + width] for i in range(0, 12, width)]

      def yeardatescalendar(self, year, width=3):
          return self._year([self.monthdatescalendar(year, m) for m in range(1, 13)], width)

      def yeardays2calendar(self, year, width=3):
          return self._year([self.monthdays2calendar(year, m) for m in range(1, 13)], width)

      def yeardayscalendar(self, year, width=3):
          return self._year([self.monthdayscalendar(year, m) for m in range(1, 13)], width)


  class TextCalendar(Calendar):
      """A calendar as plain text."""

      def formatday(self, day, weekday, width):
          return (f"{day:2}" if day else "").center(width)

      def formatweek(self, theweek, width):
          return " ".join(self.formatday(day, weekday, width) for day, weekday in theweek)

      def prweek(self, theweek, width):
          print(self.formatweek(theweek, width), end="")

      def formatweekday(self, day, width):
          return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

      def formatweekheader(self, width):
          return " ".join(self.formatweekday(day, width) for day in self.iterweekdays())

      def formatmonthname(self, theyear, themonth, width, withyear=True):
          name = month_name[themonth]
          return (f"{name} {theyear!r}" if withyear else name).center(width)

      def formatmonth(self, theyear, themonth, w=0, l=0):
          w, l = max(2, w), max(1, l)
          lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
          lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
          return "".join(line.rstrip() + "\n" * l for line in lines)

      def prmonth(self, theyear, themonth, w=0, l=0):
          print(self.formatmonth(theyear, themonth, w, l), end="")

      def formatyear(self, theyear, w=2, l=1, c=6, m=3):
          w, l, c = max(2, w), max(1, l), max(2, c)
          width = (w + 1) * 7 - 1

          def row(texts):
              return (" " * c).join(text.center(width) for text in texts).rstrip() + "\n" * l

          gap = "\n" * l
          text = repr(theyear).center(width * m + c * (m - 1)).rstrip() + gap
          for i, months in enumerate(self.yeardays2calendar(theyear, m)):
              numbers = range(m * i + 1, min(m * (i + 1) + 1, 13))
              text += gap
              text += row(self.formatmonthname(theyear, k, width, False) for k in numbers)
              text += row(self.formatweekheader(w) for _ in numbers)
              for j in range(max(map(len, months))):
                  text += row(self.formatweek(month[j], w) if j < len(month) else "" for month in months)
          return text

      def pryear(self, theyear, w=0, l=0, c=6, m=3):
          print(self.formatyear(theyear, w, l, c, m), end="")


  c = TextCalendar()
  firstweekday = c.getfirstweekday
  monthcalendar = c.monthdayscalendar
  prweek = c.prweek
  week = c.formatweek
  weekheader = c.formatweekheader
  prmonth = c.prmonth
  month = c.formatmonth
  calendar = c.formatyear
  prcal = c.pryear


  def setfirstweekday(firstweekday):
      if not MONDAY <= firstweekday <= SUNDAY:
          raise IllegalWeekdayError(firstweekday)
      c.firstweekday = firstweekday


  def timegm(tuple):
      """The seconds since 1970 of a time in UTC."""
      year, month, day, hour, minute, second = tuple[:6]
      days = _ordinal(year, month, 1) - 719163 + day - 1
      return ((days * 24 + hour) * 60 + minute) * 60 + second

  """#
}
