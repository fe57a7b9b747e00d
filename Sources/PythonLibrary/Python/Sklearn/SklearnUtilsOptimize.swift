extension PythonSource {
  static let sklearnUtilsOptimizeModule = #"""
    """How searches for the lowest value end."""

    import warnings

    from sklearn.exceptions import ConvergenceWarning

    _ENDINGS = [
        (0, "CONVERGENCE: NORM OF PROJECTED GRADIENT <= PGTOL"),
        (0, "CONVERGENCE: RELATIVE REDUCTION OF F <= FACTR*EPSMCH"),
        (1, "STOP: TOTAL NO. OF ITERATIONS REACHED LIMIT"),
        (1, "STOP: TOTAL NO. OF F,G EVALUATIONS EXCEEDS LIMIT"),
        (2, "ABNORMAL: "),
    ]


    class _Ended:
        """What came of a search."""

        def __init__(self, nit, nfev, status, message):
            self.nit = nit
            self.nfev = nfev
            self.status = status
            self.message = message


    def _ended(iterations, evaluations, ending):
        return _Ended(iterations, evaluations, *_ENDINGS[ending])


    def _check_optimize_result(solver, result, max_iter=None, extra_warning_msg=None):
        iterations = result.nit if max_iter is None else min(result.nit, max_iter)
        if result.status != 0:
            message = f"{solver} failed to converge after {iterations} iteration(s) (status={result.status}):\n{result.message}\n"
            if max_iter is not None and iterations == max_iter:
                message += f"\nIncrease the number of iterations to improve the convergence (max_iter={max_iter})."
            message += (
                "\nYou might also want to scale the data as shown in:\n"
                "    https://scikit-learn.org/stable/modules/preprocessing.html")
            if extra_warning_msg is not None:
                message += "\n" + extra_warning_msg
            warnings.warn(message, ConvergenceWarning, stacklevel=2)
        return iterations

    """#
}
