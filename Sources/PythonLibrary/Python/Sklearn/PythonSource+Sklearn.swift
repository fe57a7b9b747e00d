extension PythonSource {
  /// The modules of scikit-learn; what loops over samples is native, in `Estimators`.
  static func sklearn(_ module: String) -> String? {
    switch module {
    case "sklearn": sklearnModule
    case "sklearn._config": sklearnConfigModule
    case "sklearn.base": sklearnBaseModule
    case "sklearn.datasets": sklearnDatasetsModule
    case "sklearn.datasets._base": sklearnDatasetsBaseModule
    case "sklearn.datasets._iris": sklearnDatasetsIrisModule
    case "sklearn.datasets._samples_generator": sklearnDatasetsSamplesGeneratorModule
    case "sklearn.exceptions": sklearnExceptionsModule
    case "sklearn.linear_model": sklearnLinearModelModule
    case "sklearn.linear_model._base": sklearnLinearModelBaseModule
    case "sklearn.linear_model._coordinate_descent": sklearnLinearModelCoordinateDescentModule
    case "sklearn.linear_model._logistic": sklearnLinearModelLogisticModule
    case "sklearn.linear_model._perceptron": sklearnLinearModelPerceptronModule
    case "sklearn.linear_model._ridge": sklearnLinearModelRidgeModule
    case "sklearn.linear_model._sag": sklearnLinearModelSagModule
    case "sklearn.linear_model._stochastic_gradient": sklearnLinearModelStochasticGradientModule
    case "sklearn.metrics": sklearnMetricsModule
    case "sklearn.metrics._classification": sklearnMetricsClassificationModule
    case "sklearn.metrics._confusion": sklearnMetricsConfusionModule
    case "sklearn.metrics._probability": sklearnMetricsProbabilityModule
    case "sklearn.metrics._ranking": sklearnMetricsRankingModule
    case "sklearn.metrics._regression": sklearnMetricsRegressionModule
    case "sklearn.metrics._scorer": sklearnMetricsScorerModule
    case "sklearn.metrics._targets": sklearnMetricsTargetsModule
    case "sklearn.metrics.cluster": sklearnMetricsClusterModule
    case "sklearn.metrics.cluster._supervised": sklearnMetricsClusterSupervisedModule
    case "sklearn.metrics.cluster._unsupervised": sklearnMetricsClusterUnsupervisedModule
    case "sklearn.metrics.pairwise": sklearnMetricsPairwiseModule
    case "sklearn.neural_network": sklearnNeuralNetworkModule
    case "sklearn.neural_network._base": sklearnNeuralNetworkBaseModule
    case "sklearn.neural_network._multilayer_perceptron": sklearnNeuralNetworkMultilayerPerceptronModule
    case "sklearn.neural_network._rbm": sklearnNeuralNetworkRbmModule
    case "sklearn.neural_network._stochastic_optimizers": sklearnNeuralNetworkStochasticOptimizersModule
    case "sklearn.svm": sklearnSvmModule
    case "sklearn.svm._base": sklearnSvmBaseModule
    case "sklearn.svm._classes": sklearnSvmClassesModule
    case "sklearn.tree": sklearnTreeModule
    case "sklearn.tree._classes": sklearnTreeClassesModule
    case "sklearn.tree._export": sklearnTreeExportModule
    case "sklearn.tree._tree": sklearnTreeTreeModule
    case "sklearn.utils": sklearnUtilsModule
    case "sklearn.utils._bunch": sklearnUtilsBunchModule
    case "sklearn.utils._chunking": sklearnUtilsChunkingModule
    case "sklearn.utils._indexing": sklearnUtilsIndexingModule
    case "sklearn.utils._mask": sklearnUtilsMaskModule
    case "sklearn.utils._param_validation": sklearnUtilsParamValidationModule
    case "sklearn.utils._pprint": sklearnUtilsPprintModule
    case "sklearn.utils._tags": sklearnUtilsTagsModule
    case "sklearn.utils.class_weight": sklearnUtilsClassWeightModule
    case "sklearn.utils.extmath": sklearnUtilsExtmathModule
    case "sklearn.utils.metaestimators": sklearnUtilsMetaestimatorsModule
    case "sklearn.utils.multiclass": sklearnUtilsMulticlassModule
    case "sklearn.utils.optimize": sklearnUtilsOptimizeModule
    case "sklearn.utils.validation": sklearnUtilsValidationModule
    default: nil
    }
  }
}
