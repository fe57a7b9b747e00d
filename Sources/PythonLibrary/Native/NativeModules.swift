import PythonRuntime

/// The modules that are written in Swift, by name.
enum NativeModules {
  static let all: [String: NativeModule] = [
    "_display": NativeModule(DisplayModule.fill),
    "_hashlib": NativeModule(HashModule.fill),
    "_io": NativeModule(StreamModule.fill),
    "_numpy": NativeModule(NumpyModule.fill),
    "_plotting": NativeModule(PlottingModule.fill),
    "_random": NativeModule(RandomModule.fill),
    "_re": NativeModule(RegularExpressionModule.fill),
    "_arrays": NativeModule(SharedArrays.fill),
    "_torch": NativeModule(TorchModule.fill),
    "_sklearn_clusters": NativeModule(ClusterModule.fill),
    "_sklearn_linear": NativeModule(LinearModule.fill),
    "_sklearn_neighbors": NativeModule(NeighborModule.fill),
    "_sklearn_trees": NativeModule(TreeModule.fill),
    "_struct": NativeModule(FloatBytesModule.fill),
    "cmath": NativeModule(ComplexMathModule.fill),
    "math": NativeModule(MathModule.fill),
    "micrograd": NativeModule(MicrogradModule.fill),
    "micrograd.engine": NativeModule(MicrogradModule.fillEngine),
    "micrograd.nn": NativeModule(MicrogradModule.fillNetworks),
    "posix": NativeModule(FileSystemModule.fill),
    "sys": NativeModule(SystemModule.fill),
    "time": NativeModule(TimeModule.fill),
    "unicodedata": NativeModule(UnicodeDataModule.fill),
  ]
}
