extension PythonSource {
  static let loggingModule = loggingRecords + loggingLoggers

  static let loggingRecords = #"""
  """Messages with levels, handed up a tree of loggers to handlers."""

  import sys as _sys
  import time as _time

  __all__ = [
      "BASIC_FORMAT", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter", "Formatter", "Handler", "INFO",
      "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler", "StreamHandler", "WARN", "WARNING",
      "addLevelName", "basicConfig", "captureWarnings", "critical", "debug", "disable", "error", "exception", "fatal",
      "getLevelName", "getLevelNamesMapping", "getLogger", "info", "log", "makeLogRecord", "shutdown", "warn",
      "warning", "lastResort", "raiseExceptions",
  ]

  CRITICAL = FATAL = 50
  ERROR = 40
  WARNING = WARN = 30
  INFO = 20
  DEBUG = 10
  NOTSET = 0
  BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
  raiseExceptions = True

  _level_names = {CRITICAL: "CRITICAL", ERROR: "ERROR", WARNING: "WARNING", INFO: "INFO", DEBUG: "DEBUG",
                  NOTSET: "NOTSET"}
  _levels = {"CRITICAL": CRITICAL, "FATAL": FATAL, "ERROR": ERROR, "WARN": WARNING, "WARNING": WARNING, "INFO": INFO,
             "DEBUG": DEBUG, "NOTSET": NOTSET}
  _start = _time.time()


  def getLevelNamesMapping():
      return _levels.copy()


  _FILE = getLevelNamesMapping.__code__.co_filename


  def getLevelName(level):
      if level in _level_names:
          return _level_names[level]
      return _levels.get(level, f"Level {level}")


  def addLevelName(level, levelName):
      _level_names[level] = levelName
      _levels[levelName] = level


  def _checkLevel(level):
      if isinstance(level, int):
          return level
      if not isinstance(level, str):
          raise TypeError(f"Level not an integer or a valid string: {level!r}")
      if level not in _levels:
          raise ValueError(f"Unknown level: {level!r}")
      return _levels[level]


  def _caller(skip):
      """File, line and function of the code that logs, further out by `skip` calls."""
      depth = 1
      while (place := _sys._caller_location(depth)) is not None:
          depth += 1
          if place[0] == _FILE or place[0].startswith("<lectern "):
              continue
          if skip <= 1:
              return place[:3]
          skip -= 1
      return "(unknown file)", 0, "(unknown function)"


  class LogRecord:
      """One message and what is known about it."""

      def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
          now = _time.time()
          if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
              args = args[0]
          self.name = name
          self.msg = msg
          self.args = args
          self.levelname = getLevelName(level)
          self.levelno = level
          self.pathname = pathname
          self.filename = pathname.rpartition("/")[2]
          self.module = self.filename.rpartition(".")[0] or self.filename
          self.exc_info = exc_info
          self.exc_text = None
          self.stack_info = sinfo
          self.lineno = lineno
          self.funcName = func
          self.created = now
          self.msecs = int((now - int(now)) * 1000) + 0.0
          self.relativeCreated = (now - _start) * 1000
          self.thread = 1
          self.threadName = "MainThread"
          self.processName = "MainProcess"
          self.process = 1

      def __repr__(self):
          return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

      def getMessage(self):
          text = str(self.msg)
          return text % self.args if self.args else text


  def makeLogRecord(dict):
      record = LogRecord(None, None, "", 0, "", (), None, None)
      record.__dict__.update(dict)
      return record


  _DEFAULT_FORMATS = {"%": "%(message)s", "{": "{message}", "$": "${message}"}


  class Formatter:
      """Turns records into text."""

      default_time_format = "%Y-%m-%d %H:%M:%S"
      default_msec_format = "%s,%03d"

      def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
          if style not in _DEFAULT_FORMATS:
              raise ValueError(f"Style must be one of: {','.join(_DEFAULT_FORMATS)}")
          self._style_name = style
          self._fmt = fmt or _DEFAULT_FORMATS[style]
          self.datefmt = datefmt
          self._defaults = defaults or {}
          marker = {"%": "%(", "{": "{", "$": "$"}[style]
          if validate and marker not in self._fmt:
              if style == "%":
                  raise ValueError(f"Invalid format '{self._fmt}' for '%' style")
              raise ValueError("invalid format: no fields")

      def usesTime(self):
          return any(form in self._fmt for form in {"%": ("%(asctime)",), "{": ("{asctime",),
                                                    "$": ("$asctime", "${asctime}")}[self._style_name])

      def formatTime(self, record, datefmt=None):
          moment = _time.localtime(record.created)
          if datefmt:
              return _time.strftime(datefmt, moment)
          text = _time.strftime(self.default_time_format, moment)
          return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

      def formatException(self, ei):
          from traceback import format_exception
          return "".join(format_exception(*ei)).rstrip("\n")

      def formatStack(self, stack_info):
          return stack_info

      def formatMessage(self, record):
          values = {**self._defaults, **record.__dict__}
          try:
              if self._style_name == "%":
                  return self._fmt % values
              if self._style_name == "{":
                  return self._fmt.format(**values)
              from string import Template
              return Template(self._fmt).substitute(values)
          except KeyError as error:
              raise ValueError(f"Formatting field not found in record: {error}")

      def format(self, record):
          record.message = record.getMessage()
          if self.usesTime():
              record.asctime = self.formatTime(record, self.datefmt)
          text = self.formatMessage(record)
          if record.exc_info and not record.exc_text:
              record.exc_text = self.formatException(record.exc_info)
          for more in (record.exc_text, record.stack_info):
              if more:
                  text = text.rstrip("\n") + "\n" + more if text.endswith("\n") else f"{text}\n{more}"
          return text


  _default_formatter = Formatter()


  class Filter:
      """Lets only records of one logger and those below it pass."""

      def __init__(self, name=""):
          self.name = name

      def filter(self, record):
          return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


  class Filterer:
      def __init__(self):
          self.filters = []

      def addFilter(self, filter):
          if filter not in self.filters:
              self.filters.append(filter)

      def removeFilter(self, filter):
          if filter in self.filters:
              self.filters.remove(filter)

      def filter(self, record):
          return all((f.filter if hasattr(f, "filter") else f)(record) for f in self.filters)


  class Handler(Filterer):
      """Takes records somewhere."""

      def __init__(self, level=NOTSET):
          super().__init__()
          self._name = None
          self.level = _checkLevel(level)
          self.formatter = None

      name = property(lambda self: self._name, lambda self, value: setattr(self, "_name", value))

      def get_name(self):
          return self._name

      def set_name(self, name):
          self._name = name

      def setLevel(self, level):
          self.level = _checkLevel(level)

      def setFormatter(self, fmt):
          self.formatter = fmt

      def format(self, record):
          return (self.formatter or _default_formatter).format(record)

      def handle(self, record):
          passes = self.filter(record)
          if passes:
              self.emit(record)
          return passes

      def emit(self, record):
          raise NotImplementedError("emit must be implemented by Handler subclasses")

      def acquire(self):
          pass

      def release(self):
          pass

      def flush(self):
          pass

      def close(self):
          pass

      def handleError(self, record):
          if not raiseExceptions or _sys.stderr is None:
              return
          from traceback import format_exc
          _sys.stderr.write(f"--- Logging error ---\n{format_exc()}Message: {record.msg!r}\nArguments: {record.args}\n")

      def __repr__(self):
          return f"<{type(self).__name__} ({getLevelName(self.level)})>"


  class StreamHandler(Handler):
      terminator = "\n"

      def __init__(self, stream=None):
          super().__init__()
          self.stream = _sys.stderr if stream is None else stream

      def flush(self):
          if self.stream and hasattr(self.stream, "flush"):
              self.stream.flush()

      def emit(self, record):
          try:
              self.stream.write(self.format(record) + self.terminator)
              self.flush()
          except RecursionError:
              raise
          except Exception:
              self.handleError(record)

      def setStream(self, stream):
          if stream is self.stream:
              return None
          old, self.stream = self.stream, stream
          return old

      def __repr__(self):
          name = str(getattr(self.stream, "name", ""))
          return f"<{type(self).__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"


  class FileHandler(StreamHandler):
      def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
          import os
          self.baseFilename = os.path.abspath(filename)
          self.mode = mode
          self.encoding = encoding
          self.errors = errors
          if delay:
              Handler.__init__(self)
              self.stream = None
          else:
              super().__init__(self._open())

      def _open(self):
          return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

      def emit(self, record):
          if self.stream is None:
              self.stream = self._open()
          super().emit(record)

      def close(self):
          if self.stream is not None:
              self.stream.close()
              self.stream = None

      def __repr__(self):
          return f"<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>"


  class NullHandler(Handler):
      def handle(self, record):
          pass

      def emit(self, record):
          pass


  class _StderrHandler(StreamHandler):
      """Writes to whatever standard error is at the moment."""

      def __init__(self, level=NOTSET):
          Handler.__init__(self, level)

      stream = property(lambda self: _sys.stderr)


  lastResort = _StderrHandler(WARNING)



  """#
}
