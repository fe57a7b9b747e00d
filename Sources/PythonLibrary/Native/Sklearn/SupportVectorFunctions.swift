import Autograd
import Estimators
import PythonRuntime

/// Machines of support vectors as Python asks for them; a kernel is a tuple of its name, gamma, its constant and its degree.
enum SupportVectorFunctions {
  /// Without targets, samples are enclosed, and epsilon is the share outside; without weights of classes, targets are numbers.
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>, _ fits: Fits) {
    vm.function(
      namespace, "support_vectors(X, y, weights, class_weights, epsilon, kernel, C, tol, shrinking, max_iter, cache, seed)"
    ) { vm, a throws(PyError) in
      let table = try fits.samples(a[0])
      defer { table.keep() }
      let samples = table.samples
      let targets = a[1].isNone ? nil : try fits.doubles(a[1], count: samples.count)
      let weights = try fits.doubles(a[2], count: samples.count)
      let kernel = try kernel(vm, a[5])
      if case .precomputed = kernel, samples.features < samples.count { throw vm.valueError("the likenesses do not fit") }
      let megabytes = min(max(try vm.double(a[10]), 0), 64)
      let machine = SupportVectorMachine(
        kernel: kernel, cost: try vm.double(a[6]), tolerance: try vm.double(a[7]), shrinks: try vm.truth(a[8]),
        mostSteps: try vm.size(a[9]), cacheBytes: Int(megabytes * 0x1p20))
      let seed = a[11].isNone ? nil : UInt32(truncatingIfNeeded: try vm.size(a[11]))
      try vm.reserve(samples.count * 300)
      let model: SupportVectorModel
      guard let targets else {
        let share = try vm.double(a[4])
        return try result(
          vm, fits,
          try fits.watching { (beat) throws(FitStopped) in
            try machine.enclose(samples, weights: weights, share: share, beat: beat)
          })
      }
      if a[3].isNone {
        let width = try vm.double(a[4])
        model = try fits.watching { (beat) throws(FitStopped) in
          try machine.regress(samples, targets: targets, weights: weights, width: width, beat: beat)
        }
      } else {
        let classWeights = try fits.doubles(a[3])
        let classes = targets.map { Int(max(-1, min($0, 1e9))) }
        model = try fits.watching { (beat) throws(FitStopped) in
          try machine.classify(samples, classes: classes, classWeights: classWeights, weights: weights, seed: seed, beat: beat)
        }
      }
      return try result(vm, fits, model)
    }
    vm.function(
      namespace, "support_vector_values(X, vectors, places, counts, coefs, offsets, kernel)"
    ) { vm, a throws(PyError) in
      let table = try fits.samples(a[0])
      defer { table.keep() }
      let samples = table.samples
      let vectors = try fits.samples(a[1])
      defer { vectors.keep() }
      let places = try fits.tables.integers(a[2])
      let counts = try fits.tables.integers(a[3])
      defer { withExtendedLifetime((places, counts)) {} }
      let coefficients = try fits.samples(a[4])
      defer { coefficients.keep() }
      let offsets = try fits.doubles(a[5])
      let kernel = try kernel(vm, a[6])
      let rows = (0..<coefficients.samples.count).map { row in
        Array(UnsafeBufferPointer(start: coefficients.samples[row], count: coefficients.samples.features))
      }
      let placeList = (0..<places.count).map { places.start[$0] }
      let countList = (0..<counts.count).map { counts.start[$0] }
      let classes = countList.count
      var isSound = !rows.isEmpty && rows[0].count == placeList.count && !offsets.isEmpty && countList.allSatisfy { $0 >= 0 }
      if rows.count > 1 || offsets.count > 1 {
        isSound = isSound && rows.count >= classes - 1 && offsets.count == classes * (classes - 1) / 2
        isSound = isSound && countList.reduce(0) { $0 &+ $1 } == placeList.count
      }
      if case .precomputed = kernel {
        isSound = isSound && placeList.allSatisfy { $0 >= 0 && $0 < samples.features }
      } else {
        isSound = isSound && vectors.samples.count == placeList.count && vectors.samples.features == samples.features
      }
      guard isSound else { throw vm.valueError("The internal representation of the estimator was altered") }
      let judge = Judge(
        kernel, vectors: vectors.samples, places: placeList, features: samples.features, coefficients: rows, counts: countList,
        offsets: offsets)
      let values = try fits.watching { (beat) throws(FitStopped) in
        var values: [Double] = []
        for sample in 0..<samples.count {
          try beat(judge.steps)
          values += judge.values(samples[sample])
        }
        return values
      }
      return try fits.tables.array(values, [samples.count, rows.count > 1 || offsets.count > 1 ? offsets.count : 1])
    }
    vm.function(namespace, "winners(values, classes)") { vm, a throws(PyError) in
      let table = try fits.samples(a[0])
      defer { table.keep() }
      let classes = try vm.size(a[1])
      try check(vm, table.samples, classes)
      return try fits.tables.array((0..<table.samples.count).map { Judge.winner(row(table.samples, $0), classes: classes) })
    }
    vm.function(namespace, "probabilities(values, slopes, shifts, classes)") { vm, a throws(PyError) in
      let table = try fits.samples(a[0])
      defer { table.keep() }
      let classes = try vm.size(a[3])
      try check(vm, table.samples, classes)
      let slopes = try fits.doubles(a[1], count: table.samples.features)
      let shifts = try fits.doubles(a[2], count: table.samples.features)
      let sigmoids = zip(slopes, shifts).map { Sigmoid(slope: $0, shift: $1) }
      let results = (0..<table.samples.count).flatMap { Judge.probabilities(row(table.samples, $0), sigmoids, classes: classes) }
      return try fits.tables.array(results, [table.samples.count, classes])
    }
  }

  private static func result(_ vm: VM, _ fits: Fits, _ model: SupportVectorModel) throws(PyError) -> Value {
    vm.tuple([
      try fits.tables.array(model.places), try fits.tables.array(model.counts),
      try fits.tables.array(model.coefficients.flatMap { $0 }, [model.coefficients.count, model.places.count]),
      try fits.tables.array(model.offsets), try fits.tables.array(model.sigmoids.map(\.slope)),
      try fits.tables.array(model.sigmoids.map(\.shift)), .bool(model.ranOut), try fits.tables.array(model.steps),
    ])
  }

  private static func check(_ vm: VM, _ values: Samples, _ classes: Int) throws(PyError) {
    guard classes > 1, classes < 1 << 20, values.features == classes * (classes - 1) / 2 else {
      throw vm.valueError("the classes do not fit")
    }
  }

  private static func row(_ values: Samples, _ index: Int) -> [Double] {
    Array(UnsafeBufferPointer(start: values[index], count: values.features))
  }

  private static func kernel(_ vm: VM, _ value: Value) throws(PyError) -> SampleKernel {
    let given = try vm.tuple(value)
    guard given.pointee.count == 4 else { throw vm.valueError("unknown kernel") }
    let gamma = try vm.double(given.values[1])
    let constant = try vm.double(given.values[2])
    let degree = try vm.size(given.values[3])
    switch try vm.str(of: given.values[0]).string {
    case "linear": return .linear
    case "poly": return .polynomial(gamma: gamma, constant: constant, degree: degree)
    case "rbf": return .radial(gamma: gamma)
    case "sigmoid": return .sigmoid(gamma: gamma, constant: constant)
    default: return .precomputed
    }
  }
}
