extension PythonSource {
  static let sklearnUtilsBunchModule = #"""
    """A dictionary whose keys are attributes as well."""


    class Bunch(dict):
        def __init__(self, **items):
            super().__init__(items)

        def __setattr__(self, key, value):
            self[key] = value

        def __dir__(self):
            return self.keys()

        def __getattr__(self, key):
            try:
                return self[key]
            except KeyError:
                raise AttributeError(key)

        def __setstate__(self, state):
            pass

    """#
}
