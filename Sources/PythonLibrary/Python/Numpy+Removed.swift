extension PythonSource {
  static let numpyRemovedModule = #"""
  """Names that numpy had once, and what it says of them now."""

  _advice = {
      "geterrobj": "Use the np.errstate context manager instead.", "seterrobj": "Use the np.errstate context manager instead.",
      "cast": "Use `np.asarray(arr, dtype=dtype)` instead.", "source": "Use `inspect.getsource` instead.",
      "lookfor": "Search NumPy's documentation directly.", "who": "Use an IDE variable explorer or `locals()` instead.",
      "fastCopyAndTranspose": "Use `arr.T.copy()` instead.", "safe_eval": "Use `ast.literal_eval` instead.",
      "NINF": "Use `-np.inf` instead.", "PINF": "Use `np.inf` instead.", "NZERO": "Use `-0.0` instead.", "PZERO": "Use `0.0` instead.",
      "float_": "Use `np.float64` instead.", "complex_": "Use `np.complex128` instead.", "longfloat": "Use `np.longdouble` instead.",
      "singlecomplex": "Use `np.complex64` instead.", "cfloat": "Use `np.complex128` instead.",
      "longcomplex": "Use `np.clongdouble` instead.", "clongfloat": "Use `np.clongdouble` instead.",
      "string_": "Use `np.bytes_` instead.", "unicode_": "Use `np.str_` instead.",
      "Inf": "Use `np.inf` instead.", "Infinity": "Use `np.inf` instead.", "infty": "Use `np.inf` instead.", "NaN": "Use `np.nan` instead.",
      "issctype": "Use `issubclass(rep, np.generic)` instead.", "issubsctype": "Use `np.issubdtype` instead.",
      "issubclass_": "Use `issubclass` builtin instead.", "obj2sctype": "Use `np.dtype(obj).type` instead.",
      "sctype2char": "Use `np.dtype(obj).char` instead.", "sctypes": "Access dtypes explicitly instead.",
      "set_string_function": "Use `np.set_printoptions` instead with a formatter for custom printing of NumPy objects.",
      "asfarray": "Use `np.asarray` with a proper dtype instead.", "mat": "Use `np.asmatrix` instead.",
      "recfromcsv": "Use `np.genfromtxt` with comma delimiter instead.", "recfromtxt": "Use `np.genfromtxt` instead.",
      "deprecate": "Emit `DeprecationWarning` with `warnings.warn` directly, or use `typing.deprecated`.",
      "find_common_type": "Use `numpy.promote_types` or `numpy.result_type` instead. To achieve semantics for the `scalar_types` argument, "
                          "use `numpy.result_type` and pass the Python values `0`, `0.0`, or `0j`.",
      "round_": "Use `np.round` instead.", "nbytes": "Use `np.dtype(<dtype>).itemsize` instead.",
      "alltrue": "Use `np.all` instead.", "sometrue": "Use `np.any` instead.",
      "DataSource": "It's still available as `np.lib.npyio.DataSource`.",
  }

  _specific = {
      "float": "If you specifically wanted the numpy scalar type, use `np.float64` here.",
      "complex": "If you specifically wanted the numpy scalar type, use `np.complex128` here.",
      "str": "If you specifically wanted the numpy scalar type, use `np.str_` here.",
      "int": "When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify the precision. If you wish to review "
             "your current use, check the release note link for additional information.",
      "object": "",
  }


  def explanation(name):
      """What a lookup of such a name says."""
      if name in _advice:
          return f"`np.{name}` was removed in the NumPy 2.0 release. {_advice[name]}"
      if name in _specific:
          if name in ("object", "str"):
              from warnings import warn
              warn(f"In the future `np.{name}` will be defined as the corresponding NumPy scalar.", FutureWarning, 3)
          return (f"module 'numpy' has no attribute '{name}'.\n`np.{name}` was a deprecated alias for the builtin `{name}`. To avoid this "
                  f"error in existing code, use `{name}` by itself. Doing this will not modify any behavior and is safe. "
                  f"{_specific[name]}\nThe aliases was originally deprecated in NumPy 1.20; for more details and guidance see the "
                  "original release note at:\n    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations")
      return f"module 'numpy' has no attribute '{name}'"
  """#
}
