extension PythonSource {
  static let sklearnDatasetsBaseModule = #"""
    """Data that come along."""

    from numbers import Integral

    import numpy as np

    from sklearn.utils._bunch import Bunch
    from sklearn.utils._param_validation import Interval, validate_params

    _about_iris = """\
    Iris plants dataset
    --------------------

    :Number of Instances: 150 (50 in each of three classes)
    :Number of Attributes: 4 numeric, predictive attributes and the class
    :Attribute Information:
        - sepal length in cm
        - sepal width in cm
        - petal length in cm
        - petal width in cm
        - class:
                - Iris-Setosa
                - Iris-Versicolour
                - Iris-Virginica

    :Missing Attribute Values: None
    :Class Distribution: 33.3% for each of 3 classes.
    :Creator: R.A. Fisher

    Measured by Edgar Anderson, published by R.A. Fisher in "The use of multiple measurements in taxonomic problems", Annals of
    Eugenics 7 (1936). One species can be told from the others by a straight line, these two from each other cannot.
    """


    def _no_frame(loader, as_frame):
        if as_frame:
            raise NotImplementedError(f"unsupported: sklearn.datasets.{loader}(as_frame=True)")


    @validate_params({"return_X_y": ["boolean"], "as_frame": ["boolean"]})
    def load_iris(*, return_X_y=False, as_frame=False):
        _no_frame("load_iris", as_frame)
        from sklearn.datasets._iris import millimetres

        data = np.array([int(each) for each in millimetres.split()]).reshape(150, 4) / 10
        target = np.repeat(np.arange(3), 50)
        if return_X_y:
            return data, target
        return Bunch(
            data=data,
            target=target,
            frame=None,
            target_names=np.array(["setosa", "versicolor", "virginica"]),
            DESCR=_about_iris,
            feature_names=["sepal length (cm)", "sepal width (cm)", "petal length (cm)", "petal width (cm)"],
            filename="iris.csv",
            data_module="sklearn.datasets.data",
        )


    @validate_params({"return_X_y": ["boolean"], "as_frame": ["boolean"]})
    def load_wine(*, return_X_y=False, as_frame=False):
        _no_frame("load_wine", as_frame)
        from sklearn.datasets import _wine

        data, target = _wine.table()
        if return_X_y:
            return data, target
        return Bunch(
            data=data,
            target=target,
            frame=None,
            target_names=np.array(["class_0", "class_1", "class_2"]),
            DESCR=_wine.about,
            feature_names=list(_wine.feature_names),
        )


    @validate_params({"return_X_y": ["boolean"], "as_frame": ["boolean"]})
    def load_breast_cancer(*, return_X_y=False, as_frame=False):
        _no_frame("load_breast_cancer", as_frame)
        from sklearn.datasets import _breast_cancer

        data, target = _breast_cancer.table()
        if return_X_y:
            return data, target
        return Bunch(
            data=data,
            target=target,
            frame=None,
            target_names=np.array(["malignant", "benign"]),
            DESCR=_breast_cancer.about,
            feature_names=_breast_cancer.feature_names.copy(),
            filename="breast_cancer.csv",
            data_module="sklearn.datasets.data",
        )


    @validate_params({"n_class": [Interval(Integral, 1, 10, closed="both")], "return_X_y": ["boolean"], "as_frame": ["boolean"]})
    def load_digits(*, n_class=10, return_X_y=False, as_frame=False):
        _no_frame("load_digits", as_frame)
        from sklearn.datasets import _digits

        table = _digits.table()
        data, target = table[:, :-1], table[:, -1].astype(int, copy=False)
        images = data.reshape(-1, 8, 8)
        if n_class < 10:
            chosen = target < n_class
            data, target, images = data[chosen], target[chosen], images[chosen]
        if return_X_y:
            return data, target
        return Bunch(
            data=data,
            target=target,
            frame=None,
            feature_names=[f"pixel_{row}_{column}" for row in range(8) for column in range(8)],
            target_names=np.arange(10),
            images=images,
            DESCR=_digits.about,
        )

    """#
}
