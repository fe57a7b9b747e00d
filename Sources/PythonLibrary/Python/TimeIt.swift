extension PythonSource {
  static let timeitModule = #"""
  """How long small pieces of code take."""

  import time

  __all__ = ["Timer", "timeit", "repeat", "default_timer"]

  default_number = 1000000
  default_repeat = 5
  default_timer = time.perf_counter


  class Timer:
      def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
          for name, code in (("stmt", stmt), ("setup", setup)):
              if isinstance(code, str):
                  compile(code, "<timeit-src>", "exec")
              elif not callable(code):
                  raise ValueError(f"{name} is neither a string nor callable")
          self.timer = timer
          namespace = {} if globals is None else dict(globals)
          namespace["_stmt"] = stmt
          namespace["_setup"] = setup
          text = (f"def inner(_it, _timer):\n    {_call('setup', setup, '    ')}\n    _t0 = _timer()\n"
                  f"    for _i in _it:\n        {_call('stmt', stmt, '        ')}\n        pass\n"
                  "    return _timer() - _t0\n")
          exec(compile(text, "<timeit-src>", "exec"), namespace)
          self.inner = namespace["inner"]

      def timeit(self, number=default_number):
          return self.inner(range(number), self.timer)

      def repeat(self, repeat=default_repeat, number=default_number):
          return [self.timeit(number) for _ in range(repeat)]

      def autorange(self, callback=None):
          scale = 1
          while True:
              for factor in (1, 2, 5):
                  number = scale * factor
                  taken = self.timeit(number)
                  if callback:
                      callback(number, taken)
                  if taken >= 0.2:
                      return number, taken
              scale *= 10

      def print_exc(self, file=None):
          import traceback
          traceback.print_exc(file=file)


  def _call(name, code, indent):
      return f"_{name}()" if callable(code) else code.replace("\n", "\n" + indent)


  def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
      return Timer(stmt, setup, timer, globals).timeit(number)


  def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number,
             globals=None):
      return Timer(stmt, setup, timer, globals).repeat(repeat, number)

  """#
}
