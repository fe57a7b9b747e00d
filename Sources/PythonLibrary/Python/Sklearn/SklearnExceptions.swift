extension PythonSource {
  static let sklearnExceptionsModule = #"""
    """Errors and warnings."""


    class NotFittedError(ValueError, AttributeError):
        """An estimator is used before it is fitted."""


    class UnsetMetadataPassedError(ValueError):
        def __init__(self, *, message, unrequested_params, routed_params):
            super().__init__(message)
            self.unrequested_params = unrequested_params
            self.routed_params = routed_params


    class ConvergenceWarning(UserWarning):
        """An algorithm stopped before it converged."""


    class DataConversionWarning(UserWarning):
        """Data had to be converted to be used."""


    class DataDimensionalityWarning(UserWarning):
        """Dimensions of the data look wrong."""


    class EfficiencyWarning(UserWarning):
        """A computation is slower than it could be."""


    class FitFailedWarning(RuntimeWarning):
        """An estimator could not be fitted on a part of the data."""


    class SkipTestWarning(UserWarning):
        """A check was left out."""


    class UndefinedMetricWarning(UserWarning):
        """A measure is not defined for the data."""


    class PositiveSpectrumWarning(UserWarning):
        """Eigenvalues of a positive semidefinite matrix are not positive."""


    class InconsistentVersionWarning(UserWarning):
        """A saved estimator comes from another version."""


    class EstimatorCheckFailedWarning(UserWarning):
        """A check of an estimator failed."""


    __all__ = [
        "ConvergenceWarning", "DataConversionWarning", "DataDimensionalityWarning", "EfficiencyWarning", "EstimatorCheckFailedWarning",
        "FitFailedWarning", "NotFittedError", "PositiveSpectrumWarning", "SkipTestWarning", "UndefinedMetricWarning",
        "UnsetMetadataPassedError",
    ]

    """#
}
