extension PythonSource {
  static let sklearnUtilsTagsModule = #"""
    """What an estimator says of itself."""


    class _Record:
        _fields = {}

        def __init__(self, **given):
            for name, value in self._fields.items():
                setattr(self, name, given.get(name, list(value) if isinstance(value, list) else value))

        def __repr__(self):
            fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)
            return f"{type(self).__name__}({fields})"


    class InputTags(_Record):
        _fields = dict(
            one_d_array=False, two_d_array=True, three_d_array=False, sparse=False, categorical=False, string=False, dict=False,
            positive_only=False, allow_nan=False, pairwise=False)


    class TargetTags(_Record):
        _fields = dict(
            required=False, one_d_labels=False, two_d_labels=False, positive_only=False, multi_output=False, single_output=True)


    class TransformerTags(_Record):
        _fields = dict(preserves_dtype=["float64"])


    class ClassifierTags(_Record):
        _fields = dict(poor_score=False, multi_class=True, multi_label=False)


    class RegressorTags(_Record):
        _fields = dict(poor_score=False)


    class Tags(_Record):
        _fields = dict(
            estimator_type=None, target_tags=None, transformer_tags=None, classifier_tags=None, regressor_tags=None,
            array_api_support=False, no_validation=False, non_deterministic=False, requires_fit=True, _skip_test=False, input_tags=None)

        def __init__(self, **given):
            super().__init__(**given)
            if self.target_tags is None:
                self.target_tags = TargetTags()
            if self.input_tags is None:
                self.input_tags = InputTags()


    def get_tags(estimator):
        if isinstance(estimator, type):
            raise TypeError(
                "Expected an estimator instance "
                f"({estimator.__name__}()), got estimator class instead ({estimator.__name__}).")
        try:
            return estimator.__sklearn_tags__()
        except AttributeError as error:
            if str(error) == "'super' object has no attribute '__sklearn_tags__'":
                raise AttributeError(
                    f"The following error was raised: {error}. It seems that there are no classes that implement `__sklearn_tags__` in the "
                    "MRO and/or all classes in the MRO call `super().__sklearn_tags__()`. Make sure to inherit from `BaseEstimator` which "
                    "implements `__sklearn_tags__` (or alternatively define `__sklearn_tags__` but we don't recommend this approach). Note "
                    "that `BaseEstimator` needs to be on the right side of other Mixins in the inheritance order.")
            raise

    """#
}
