extension PythonSource {
  /// The modules of scikit-learn; what loops over samples is native, in `Estimators`.
  static func sklearn(_ module: String) -> String? {
    switch module {
    case "sklearn": sklearnModule
    case "sklearn._config": sklearnConfigModule
    case "sklearn.base": sklearnBaseModule
    case "sklearn.exceptions": sklearnExceptionsModule
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
    case "sklearn.utils.validation": sklearnUtilsValidationModule
    default: nil
    }
  }
}
