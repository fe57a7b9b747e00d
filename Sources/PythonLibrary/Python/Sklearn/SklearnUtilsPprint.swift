extension PythonSource {
  static let sklearnUtilsPprintModule = #"""
    """How estimators are printed: only changed parameters, in lines of 80 characters."""

    from sklearn._config import _settings
    from sklearn.base import BaseEstimator, _defaults

    _WIDTH = 80
    _MOST_ITEMS = 30


    def _is_nan(value):
        return isinstance(value, float) and value != value


    def _has_changed(value, default):
        if not default:
            return True
        default = default[0]
        if isinstance(value, BaseEstimator) and type(value) is not type(default):
            return True
        return repr(value) != repr(default) and not (_is_nan(value) and _is_nan(default))


    def _shown_params(estimator):
        params = estimator.get_params(deep=False)
        if _settings["print_changed_only"]:
            defaults = _defaults(type(estimator))
            params = {name: value for name, value in params.items() if _has_changed(value, defaults.get(name, ()))}
        return sorted(params.items(), key=lambda item: item[0])


    class _Key:
        """An order for keys that do not compare with each other."""

        def __init__(self, value):
            self.value = value

        def __lt__(self, other):
            try:
                return self.value < other.value
            except TypeError:
                return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


    def _items(dictionary):
        return sorted(dictionary.items(), key=lambda item: _Key(item[0]))


    def _flat(value, above=()):
        """The text in one line."""
        kind = type(value)
        plain = kind.__repr__
        if issubclass(kind, (dict, list, tuple, BaseEstimator)) and id(value) in above:
            return f"<Recursion on {kind.__name__} with id={id(value)}>"
        above = above + (id(value),)
        if issubclass(kind, dict) and plain is dict.__repr__:
            return "{" + ", ".join(f"{_flat(key, above)}: {_flat(each, above)}" for key, each in _items(value)) + "}"
        if issubclass(kind, list) and plain is list.__repr__:
            return "[" + ", ".join(_flat(each, above) for each in value) + "]"
        if issubclass(kind, tuple) and plain is tuple.__repr__:
            inside = ", ".join(_flat(each, above) for each in value)
            return f"({inside},)" if len(value) == 1 else f"({inside})"
        if issubclass(kind, BaseEstimator):
            return kind.__name__ + "(" + ", ".join(f"{name}={_flat(each, above)}" for name, each in _shown_params(value)) + ")"
        return repr(value)


    class _Printer:
        def __init__(self):
            self.parts = []
            self.write = self.parts.append

        def value(self, value, indent, allowance):
            text = _flat(value)
            kind = type(value)
            if len(text) <= _WIDTH - indent - allowance:
                self.write(text)
            elif issubclass(kind, BaseEstimator) and kind.__repr__ is BaseEstimator.__repr__:
                self.write(kind.__name__ + "(")
                self.entries(_shown_params(value), indent + len(kind.__name__), allowance + 1, "=")
                self.write(")")
            elif kind.__repr__ is dict.__repr__:
                self.write("{")
                self.entries(_items(value), indent, allowance + 1, ": ")
                self.write("}")
            elif kind.__repr__ is list.__repr__:
                self.write("[")
                self.elements(value, indent, allowance + 1)
                self.write("]")
            elif kind.__repr__ is tuple.__repr__:
                self.write("(")
                end = ",)" if len(value) == 1 else ")"
                self.elements(value, indent, allowance + len(end))
                self.write(end)
            else:
                self.write(text)

        def entries(self, entries, indent, allowance, middle):
            def text_of(entry):
                key = entry[0] if middle == "=" else _flat(entry[0])
                return f"{key}{middle}{_flat(entry[1])}"

            def write_long(entry, indent, allowance):
                key = entry[0] if middle == "=" else _flat(entry[0])
                self.write(key + middle)
                self.value(entry[1], indent + len(key) + len(middle), allowance)

            self.row(entries, indent, allowance, text_of, write_long)

        def elements(self, elements, indent, allowance):
            self.row(elements, indent, allowance, _flat, self.value)

        def row(self, items, indent, allowance, text_of, write_long):
            """Items one behind the other; a new line where the next does not fit."""
            indent += 1
            new_line = ",\n" + " " * indent
            between = ""
            width = widest = _WIDTH - indent + 1
            for i, item in enumerate(items):
                if i == _MOST_ITEMS:
                    self.write(", ...")
                    return
                is_last = i == len(items) - 1
                if is_last:
                    widest -= allowance
                    width -= allowance
                text = text_of(item)
                needed = len(text) + 2
                if width < needed:
                    width = widest
                    if between:
                        between = new_line
                if width >= needed:
                    width -= needed
                    self.write(between)
                    between = ", "
                    self.write(text)
                    continue
                self.write(between)
                between = new_line
                write_long(item, indent, allowance if is_last else 1)


    def _reach(text, count):
        """How many characters hold so many that are not blank."""
        for i, character in enumerate(text):
            if not character.isspace():
                count -= 1
                if count == 0:
                    return i + 1
        return len(text)


    def estimator_text(estimator, most):
        printer = _Printer()
        printer.value(estimator, 0, 0)
        text = "".join(printer.parts)
        if len("".join(text.split())) <= most:
            return text
        left = _reach(text, most // 2)
        backwards = text[::-1]
        right = _reach(backwards, most // 2)
        if "\n" in text[left:-right]:
            line_end = backwards.find("\n", right)
            right = line_end + 1
        if left + 3 < len(text) - right:
            return text[:left] + "..." + text[-right:]
        return text

    """#
}
