extension PythonSource {
  static let loggingLoggers = #"""
  class Logger(Filterer):
      """A named place that messages come from."""

      def __init__(self, name, level=NOTSET):
          super().__init__()
          self.name = name
          self.level = _checkLevel(level)
          self.parent = None
          self.propagate = True
          self.handlers = []
          self.disabled = False

      def __repr__(self):
          return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"

      def __reduce__(self):
          return getLogger, (self.name,)

      def setLevel(self, level):
          self.level = _checkLevel(level)

      def getEffectiveLevel(self):
          logger = self
          while logger is not None:
              if logger.level:
                  return logger.level
              logger = logger.parent
          return NOTSET

      def isEnabledFor(self, level):
          return not self.disabled and level > self.manager.disable and level >= self.getEffectiveLevel()

      def getChild(self, suffix):
          return getLogger(suffix if self is root else f"{self.name}.{suffix}")

      def debug(self, msg, *args, **kwargs):
          if self.isEnabledFor(DEBUG):
              self._log(DEBUG, msg, args, **kwargs)

      def info(self, msg, *args, **kwargs):
          if self.isEnabledFor(INFO):
              self._log(INFO, msg, args, **kwargs)

      def warning(self, msg, *args, **kwargs):
          if self.isEnabledFor(WARNING):
              self._log(WARNING, msg, args, **kwargs)

      def warn(self, msg, *args, **kwargs):
          import warnings
          warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
          self.warning(msg, *args, **kwargs)

      def error(self, msg, *args, **kwargs):
          if self.isEnabledFor(ERROR):
              self._log(ERROR, msg, args, **kwargs)

      def exception(self, msg, *args, exc_info=True, **kwargs):
          self.error(msg, *args, exc_info=exc_info, **kwargs)

      def critical(self, msg, *args, **kwargs):
          if self.isEnabledFor(CRITICAL):
              self._log(CRITICAL, msg, args, **kwargs)

      fatal = critical

      def log(self, level, msg, *args, **kwargs):
          if not isinstance(level, int):
              if raiseExceptions:
                  raise TypeError("level must be an integer")
              return
          if self.isEnabledFor(level):
              self._log(level, msg, args, **kwargs)

      def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
          record = LogRecord(name, level, fn, lno, msg, args, exc_info, func, sinfo)
          for key, value in (extra or {}).items():
              if key in ("message", "asctime") or key in record.__dict__:
                  raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
              record.__dict__[key] = value
          return record

      def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
          file, line, function = _caller(stacklevel)
          if isinstance(exc_info, BaseException):
              exc_info = type(exc_info), exc_info, exc_info.__traceback__
          elif exc_info and not isinstance(exc_info, tuple):
              exc_info = _sys.exc_info()
          stack = None
          if stack_info:
              from traceback import format_stack
              calls = [call for call in format_stack() if not call.startswith(f'  File "{_FILE}"')]
              stack = "Stack (most recent call last):\n" + "".join(calls).rstrip("\n")
          self.handle(self.makeRecord(self.name, level, file, line, msg, args, exc_info, function, extra, stack))

      def handle(self, record):
          if not self.disabled and self.filter(record):
              self.callHandlers(record)

      def addHandler(self, hdlr):
          if hdlr not in self.handlers:
              self.handlers.append(hdlr)

      def removeHandler(self, hdlr):
          if hdlr in self.handlers:
              self.handlers.remove(hdlr)

      def _chain(self):
          logger = self
          while logger is not None:
              yield logger
              logger = logger.parent if logger.propagate else None

      def hasHandlers(self):
          return any(logger.handlers for logger in self._chain())

      def callHandlers(self, record):
          found = False
          for logger in self._chain():
              for handler in logger.handlers:
                  found = True
                  if record.levelno >= handler.level:
                      handler.handle(record)
          if not found and lastResort is not None and record.levelno >= lastResort.level:
              lastResort.handle(record)


  class RootLogger(Logger):
      def __init__(self, level):
          super().__init__("root", level)

      def __reduce__(self):
          return getLogger, ()


  class Manager:
      """Knows all loggers by name."""

      def __init__(self, rootnode):
          self.root = rootnode
          self.disable = 0
          self.loggerDict = {}

      def getLogger(self, name):
          if not isinstance(name, str):
              raise TypeError("A logger name must be a string")
          if name not in self.loggerDict:
              logger = _logger_class(name)
              logger.parent = self._nearest(name)
              self.loggerDict[name] = logger
              for other in self.loggerDict.values():
                  if other.name.startswith(name + ".") and not other.parent.name.startswith(name + "."):
                      other.parent = logger
          return self.loggerDict[name]

      def _nearest(self, name):
          while "." in name:
              name = name.rpartition(".")[0]
              if name in self.loggerDict:
                  return self.loggerDict[name]
          return self.root


  class LoggerAdapter:
      """A logger that adds something to every message."""

      def __init__(self, logger, extra=None):
          self.logger = logger
          self.extra = extra

      def process(self, msg, kwargs):
          kwargs["extra"] = self.extra
          return msg, kwargs

      def log(self, level, msg, *args, **kwargs):
          if self.isEnabledFor(level):
              msg, kwargs = self.process(msg, kwargs)
              self.logger.log(level, msg, *args, **kwargs)

      def debug(self, msg, *args, **kwargs):
          self.log(DEBUG, msg, *args, **kwargs)

      def info(self, msg, *args, **kwargs):
          self.log(INFO, msg, *args, **kwargs)

      def warning(self, msg, *args, **kwargs):
          self.log(WARNING, msg, *args, **kwargs)

      def error(self, msg, *args, **kwargs):
          self.log(ERROR, msg, *args, **kwargs)

      def exception(self, msg, *args, exc_info=True, **kwargs):
          self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

      def critical(self, msg, *args, **kwargs):
          self.log(CRITICAL, msg, *args, **kwargs)

      def isEnabledFor(self, level):
          return self.logger.isEnabledFor(level)

      def setLevel(self, level):
          self.logger.setLevel(level)

      def getEffectiveLevel(self):
          return self.logger.getEffectiveLevel()

      def __repr__(self):
          return f"<{type(self).__name__} {self.logger.name} ({getLevelName(self.getEffectiveLevel())})>"


  _logger_class = Logger
  root = Logger.root = RootLogger(WARNING)
  Logger.manager = Manager(root)


  def getLoggerClass():
      return _logger_class


  def setLoggerClass(klass):
      global _logger_class
      if not issubclass(klass, Logger):
          raise TypeError(f"logger not derived from logging.Logger: {klass.__name__}")
      _logger_class = klass


  def getLogger(name=None):
      if not name or isinstance(name, str) and name == root.name:
          return root
      return Logger.manager.getLogger(name)


  def basicConfig(**kwargs):
      force = kwargs.pop("force", False)
      encoding = kwargs.pop("encoding", None)
      errors = kwargs.pop("errors", "backslashreplace")
      if force:
          for handler in root.handlers[:]:
              root.removeHandler(handler)
              handler.close()
      if root.handlers:
          return
      handlers = kwargs.pop("handlers", None)
      if handlers is None:
          if "stream" in kwargs and "filename" in kwargs:
              raise ValueError("'stream' and 'filename' should not be specified together")
      elif "stream" in kwargs or "filename" in kwargs:
          raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
      if handlers is None:
          filename = kwargs.pop("filename", None)
          mode = kwargs.pop("filemode", "a")
          if filename:
              handlers = [FileHandler(filename, mode, encoding=encoding, errors=errors)]
          else:
              handlers = [StreamHandler(kwargs.pop("stream", None))]
      datefmt = kwargs.pop("datefmt", None)
      style = kwargs.pop("style", "%")
      if style not in _DEFAULT_FORMATS:
          raise ValueError(f"Style must be one of: {','.join(_DEFAULT_FORMATS)}")
      basic = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}", "$": "${levelname}:${name}:${message}"}
      formatter = Formatter(kwargs.pop("format", basic[style]), datefmt, style)
      for handler in handlers:
          if handler.formatter is None:
              handler.setFormatter(formatter)
          root.addHandler(handler)
      level = kwargs.pop("level", None)
      if level is not None:
          root.setLevel(level)
      if kwargs:
          raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


  def _through_root(name):
      def function(msg, *args, **kwargs):
          if not root.handlers:
              basicConfig()
          getattr(root, name)(msg, *args, **kwargs)
      function.__name__ = function.__qualname__ = name
      return function


  debug = _through_root("debug")
  info = _through_root("info")
  warning = _through_root("warning")
  error = _through_root("error")
  exception = _through_root("exception")
  critical = fatal = _through_root("critical")


  def warn(msg, *args, **kwargs):
      import warnings
      warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
      warning(msg, *args, **kwargs)


  def log(level, msg, *args, **kwargs):
      if not root.handlers:
          basicConfig()
      root.log(level, msg, *args, **kwargs)


  def disable(level=CRITICAL):
      root.manager.disable = _checkLevel(level)


  def shutdown():
      for logger in [root, *root.manager.loggerDict.values()]:
          for handler in logger.handlers:
              handler.flush()
              handler.close()


  def captureWarnings(capture):
      """Sends warnings to the logger 'py.warnings', or shows them as before."""
      import warnings
      if capture:
          warnings.showwarning = _log_warning
      else:
          warnings.showwarning = warnings._showwarning_orig


  def _log_warning(message, category, filename, lineno, file=None, line=None):
      import warnings
      getLogger("py.warnings").warning("%s", warnings.formatwarning(message, category, filename, lineno, line))

  """#
}
