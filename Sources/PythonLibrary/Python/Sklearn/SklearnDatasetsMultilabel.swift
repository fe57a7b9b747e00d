extension PythonSource {
  static let sklearnDatasetsMultilabelModule = #"""
    """Samples that each have several labels."""

    from numbers import Integral

    import numpy as np

    from sklearn.utils._param_validation import Interval, StrOptions, validate_params
    from sklearn.utils.validation import check_random_state

    _count = [Interval(Integral, 1, None, closed="left")]
    _amount = [Interval(Integral, 0, None, closed="left")]


    def _draw(generator, word_shares, class_bounds, n_labels, length, allow_unlabeled):
        features, classes = word_shares.shape
        size = classes + 1
        while size > classes or not allow_unlabeled and size == 0:
            size = generator.poisson(n_labels)
        labels = set()
        while len(labels) != size:
            labels.update(np.searchsorted(class_bounds, generator.uniform(size=size - len(labels))).tolist())
        labels = sorted(labels)
        words = 0
        while words == 0:
            words = generator.poisson(length)
        if not labels:
            return generator.randint(features, size=words), labels
        bounds = word_shares.take(labels, axis=1).sum(axis=1).cumsum()
        bounds /= bounds[-1]
        return np.searchsorted(bounds, generator.uniform(size=words)), labels


    @validate_params({
        "n_samples": _count, "n_features": _count, "n_classes": _count, "n_labels": _amount, "length": _count, "allow_unlabeled": ["boolean"],
        "sparse": ["boolean"], "return_indicator": [StrOptions(("dense", "sparse")), "boolean"], "return_distributions": ["boolean"],
        "random_state": ["random_state"]})
    def make_multilabel_classification(
        n_samples=100, n_features=20, *, n_classes=5, n_labels=2, length=50, allow_unlabeled=True, sparse=False, return_indicator="dense",
        return_distributions=False, random_state=None,
    ):
        if sparse or return_indicator == "sparse":
            raise NotImplementedError("unsupported: sklearn.datasets.make_multilabel_classification with sparse results")
        generator = check_random_state(random_state)
        class_shares = generator.uniform(size=n_classes)
        class_shares /= class_shares.sum()
        class_bounds = np.cumsum(class_shares)
        word_shares = generator.uniform(size=(n_features, n_classes))
        word_shares /= np.sum(word_shares, axis=0)
        X = np.zeros((n_samples, n_features))
        Y = []
        for row in range(n_samples):
            words, labels = _draw(generator, word_shares, class_bounds, n_labels, length, allow_unlabeled)
            X[row] = np.bincount(words, minlength=n_features)
            Y.append(labels)
        if return_indicator:
            Y = np.array([[int(label in labels) for label in range(n_classes)] for labels in Y])
        else:
            Y = [[np.int64(label) for label in labels] for labels in Y]
        return (X, Y, class_shares, word_shares) if return_distributions else (X, Y)

    """#
}
