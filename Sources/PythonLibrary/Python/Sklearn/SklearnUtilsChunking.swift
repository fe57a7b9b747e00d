extension PythonSource {
  static let sklearnUtilsChunkingModule = #"""
    """Slices that cover samples part by part."""

    from numbers import Integral

    from sklearn.utils._param_validation import Interval, validate_params

    _AT_LEAST_ONE = [Interval(Integral, 1, None, closed="left")]


    @validate_params({"n": _AT_LEAST_ONE, "batch_size": _AT_LEAST_ONE, "min_batch_size": [Interval(Integral, 0, None, closed="left")]})
    def gen_batches(n, batch_size, *, min_batch_size=0):
        start = 0
        for _ in range(int(n // batch_size)):
            end = start + batch_size
            if end + min_batch_size > n:
                continue
            yield slice(start, end)
            start = end
        if start < n:
            yield slice(start, n)


    @validate_params({"n": _AT_LEAST_ONE, "n_packs": _AT_LEAST_ONE, "n_samples": _AT_LEAST_ONE + [None]})
    def gen_even_slices(n, n_packs, *, n_samples=None):
        start = 0
        for pack in range(n_packs):
            size = n // n_packs + (pack < n % n_packs)
            if size > 0:
                end = start + size if n_samples is None else min(n_samples, start + size)
                yield slice(start, end, None)
                start = end

    """#
}
