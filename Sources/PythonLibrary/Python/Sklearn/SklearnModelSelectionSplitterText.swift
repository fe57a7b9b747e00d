extension PythonSource {
  static let sklearnModelSelectionSplitterTextModule = #"""
    """How splitters are printed: all parameters."""

    import numpy as np

    from sklearn.base import _constructor


    def splitter_text(splitter):
        cls = type(splitter)
        init = _constructor(cls)
        names = []
        if init is not object.__init__:
            code = init.__code__
            names = sorted(code.co_varnames[1:code.co_argcount + code.co_kwonlyargcount])
        parts, width = [], len(cls.__name__)
        with np.printoptions(precision=5, threshold=64, edgeitems=2):
            for name in names:
                value = getattr(splitter, name, None)
                if value is None and hasattr(splitter, "cvargs"):
                    value = splitter.cvargs.get(name)
                text = f"{name}={value}" if isinstance(value, float) else f"{name}={value!r}"
                if len(text) > 500:
                    text = text[:300] + "..." + text[-100:]
                if parts:
                    between = ", "
                    if width + len(text) >= 75 or "\n" in text:
                        between = ",\n" + (1 + len(cls.__name__) // 2) * " "
                        width = 0
                    parts.append(between)
                    width += len(between)
                parts.append(text)
                width += len(text)
        lines = "".join(parts).split("\n")
        return f"{cls.__name__}(" + "\n".join(line.rstrip(" ") for line in lines) + ")"

    """#
}
