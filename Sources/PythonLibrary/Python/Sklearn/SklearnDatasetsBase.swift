extension PythonSource {
  static let sklearnDatasetsBaseModule = #"""
    """Data that come along."""

    import numpy as np

    from sklearn.utils._bunch import Bunch
    from sklearn.utils._param_validation import validate_params

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


    @validate_params({"return_X_y": ["boolean"], "as_frame": ["boolean"]})
    def load_iris(*, return_X_y=False, as_frame=False):
        if as_frame:
            raise NotImplementedError("unsupported: sklearn.datasets.load_iris(as_frame=True)")
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

    """#
}
