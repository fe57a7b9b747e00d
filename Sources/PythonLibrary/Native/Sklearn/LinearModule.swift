import Autograd
import Estimators
import Glibc
import PythonRuntime

/// `_sklearn_linear`: what fits the models of `sklearn.linear_model` and `sklearn.svm`.
enum LinearModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let fits = try Fits(vm)
    fillDescents(vm, namespace, fits)
    fillGradients(vm, namespace, fits)
    fillLogistic(vm, namespace, fits)
    fillMachines(vm, namespace, fits)
    SupportVectorFunctions.fill(vm, namespace, fits)
  }

  private static func fillDescents(_ vm: VM, _ namespace: Ref<DictObject>, _ fits: Fits) {
    vm.function(
      namespace,
      "gradient_descent(X, y, weights, held_out, coef, intercept, average, average_intercept, loss, penalty, rate, settings, score, report)"
    ) { vm, a throws(PyError) in
      try GradientDescentFunction(vm, fits).run(a)
    }
    vm.function(
      namespace, "coordinate_descent(columns, y, coef, l1, l2, max_iter, tol, positive, seed)"
    ) { vm, a throws(PyError) in
      let columns = try fits.samples(a[0])
      defer { columns.keep() }
      let targets = try fits.doubles(a[1], count: columns.samples.features)
      let weights = try fits.doubles(a[2], count: columns.samples.count)
      let descent = CoordinateDescent(
        l1: try vm.double(a[3]), l2: try vm.double(a[4]), mostSweeps: try vm.size(a[5]), tolerance: try vm.double(a[6]),
        isPositive: try vm.truth(a[7]), seed: a[8].isNone ? nil : UInt32(truncatingIfNeeded: try vm.size(a[8])))
      let outcome = try fits.watching { (beat) throws(FitStopped) in
        try descent.fit(columns: columns.samples, targets: targets, weights: weights, beat: beat)
      }
      return vm.tuple([
        try fits.tables.array(outcome.weights), .float(outcome.gap), .float(outcome.allowedGap), .int(outcome.sweeps),
        .bool(outcome.hasConverged),
      ])
    }
  }

  private static func fillGradients(_ vm: VM, _ namespace: Ref<DictObject>, _ fits: Fits) {
    vm.function(
      namespace,
      "average_gradients(X, y, weights, coef, intercept, loss, step, l2, l1, max_iter, tol, unbiased, fits_intercept, seed)"
    ) { vm, a throws(PyError) in
      let table = try fits.samples(a[0])
      defer { table.keep() }
      let samples = table.samples
      let targets = try fits.doubles(a[1], count: samples.count)
      let weights = try fits.doubles(a[2], count: samples.count)
      let intercepts = try fits.doubles(a[4])
      let coefficients = try fits.doubles(a[3], count: samples.features * intercepts.count)
      let name = try vm.str(of: a[5]).string
      let loss: StochasticAverageGradient.Loss = name == "log" ? .logistic : name == "squared" ? .squared : .multinomial
      guard samples.count > 0, !intercepts.isEmpty, loss == .multinomial || intercepts.count == 1 else {
        throw vm.valueError("the tables do not fit together")
      }
      let descent = StochasticAverageGradient(
        loss: loss, outputs: intercepts.count, step: try vm.double(a[6]), l2: try vm.double(a[7]), l1: try vm.double(a[8]),
        mostEpochs: try vm.size(a[9]), tolerance: try vm.double(a[10]), isUnbiased: try vm.truth(a[11]),
        fitsIntercept: try vm.truth(a[12]), seed: UInt32(truncatingIfNeeded: try vm.size(a[13])))
      let outcome = try fits.watching { (beat) throws(FitStopped) in
        try descent.fit(
          samples, targets: targets, sampleWeights: weights, weights: coefficients, intercepts: intercepts, beat: beat)
      }
      return vm.tuple([
        try fits.tables.array(outcome.weights), try fits.tables.array(outcome.intercepts), .int(outcome.epochs),
        .bool(outcome.hasOverflown),
      ])
    }
  }

  private static func fillLogistic(_ vm: VM, _ namespace: Ref<DictObject>, _ fits: Fits) {
    vm.function(
      namespace, "logistic(X, y, weights, classes, l2, fits_intercept, start, max_iter, tol, newton)"
    ) { vm, a throws(PyError) in
      let table = try fits.samples(a[0])
      defer { table.keep() }
      let samples = table.samples
      let targets = try fits.doubles(a[1], count: samples.count)
      let weights = a[2].isNone ? nil : try fits.doubles(a[2], count: samples.count)
      let classes = try vm.size(a[3])
      let fitsIntercept = try vm.truth(a[5])
      guard classes > 0, targets.allSatisfy({ $0 >= 0 && $0 < Double(max(classes, 2)) }) else {
        throw vm.valueError("the classes do not fit")
      }
      let start = try fits.doubles(a[6], count: (samples.features + (fitsIntercept ? 1 : 0)) * classes)
      let cost = LogisticCost(
        samples, targets: targets, sampleWeights: weights, classes: classes, l2: try vm.double(a[4]), fitsIntercept: fitsIntercept)
      if try vm.truth(a[9]) {
        let method = TruncatedNewton(mostSteps: try vm.size(a[7]), flatness: try vm.double(a[8]))
        let outcome = try fits.watching { (beat) throws(FitStopped) in
          try method.minimise(cost, from: start, beat: beat)
        }
        return vm.tuple([
          try fits.tables.array(outcome.place), .float(outcome.value), .int(outcome.steps), .bool(outcome.foundNoStep),
        ])
      }
      var method = QuasiNewton()
      method.mostIterations = try vm.size(a[7])
      method.mostSearchSteps = 50
      method.flatness = try vm.double(a[8])
      method.leastDescent = 64 * 0x1p-52
      let outcome = try fits.watching { (beat) throws(FitStopped) in
        try method.minimise(from: start) { (place) throws(FitStopped) in
          try beat(cost.steps)
          return cost.evaluate(place)
        }
      }
      return try fits.value(outcome)
    }
    vm.function(namespace, "logistic_function(x)") { vm, a throws(PyError) in
      try fits.tables.array(fits.doubles(a[0]).map { 1 / (1 + exp(-$0)) })
    }
    vm.function(
      namespace, "quasi_newton(function, start, max_iter, max_fun, tol, least_descent)"
    ) { vm, a throws(PyError) in
      var method = QuasiNewton()
      method.mostIterations = try vm.size(a[2])
      method.mostEvaluations = try vm.size(a[3])
      method.flatness = try vm.double(a[4])
      method.leastDescent = try vm.double(a[5])
      let start = try fits.doubles(a[1])
      let function = a[0]
      let outcome = try fits.watching { (beat) throws(FitStopped) in
        try method.minimise(from: start) { (place) throws(FitStopped) in
          try fits.calling { () throws(PyError) in
            let answer = try vm.tuple(vm.call(function, [fits.tables.array(place)]))
            guard answer.pointee.count == 2 else { throw vm.valueError("expected a value and a gradient") }
            return (try vm.double(answer.values[0]), try fits.doubles(answer.values[1], count: start.count))
          }
        }
      }
      return try fits.value(outcome)
    }
  }

  private static func fillMachines(_ vm: VM, _ namespace: Ref<DictObject>, _ fits: Fits) {
    vm.function(
      namespace, "separating_machines(kind, X, y, weights, C, costs, tol, max_iter, seed)"
    ) { vm, a throws(PyError) in
      let kinds: [LinearMachines.Kind] = [.logistic, .squaredHingeDual, .squaredHinge, .hinge, .sparseLogistic]
      let kind = try vm.size(a[0])
      guard kinds.indices.contains(kind) else { throw vm.valueError("unknown kind") }
      let table = try fits.samples(a[1])
      defer { table.keep() }
      let samples = table.samples
      let classes = try fits.doubles(a[2], count: samples.count).map { Int(max(-1, min($0, 1e9))) }
      let weights = try fits.doubles(a[3], count: samples.count)
      let cost = try vm.double(a[4])
      let costs = try fits.doubles(a[5])
      guard costs.count >= 2 else { throw vm.valueError("there are no two classes") }
      var machines = LinearMachines(
        tolerance: try vm.double(a[6]), mostSteps: try vm.size(a[7]), seed: UInt32(truncatingIfNeeded: try vm.size(a[8])))
      let outcomes = try fits.watching { (beat) throws(FitStopped) in
        try machines.classify(
          kinds[kind], samples, classes: classes, weights: weights, cost: cost, costs: costs, beat: beat)
      }
      return vm.tuple([
        try fits.tables.array(outcomes.flatMap(\.weights), [outcomes.count, samples.features]),
        try fits.tables.array(outcomes.map(\.steps)),
      ])
    }
    vm.function(
      namespace, "approaching_machine(X, y, weights, C, epsilon, squared, dual, tol, max_iter, seed)"
    ) { vm, a throws(PyError) in
      let table = try fits.samples(a[0])
      defer { table.keep() }
      let targets = try fits.doubles(a[1], count: table.samples.count)
      let weights = try fits.doubles(a[2], count: table.samples.count)
      let (cost, width) = (try vm.double(a[3]), try vm.double(a[4]))
      let (isSquared, isDual) = (try vm.truth(a[5]), try vm.truth(a[6]))
      var machines = LinearMachines(
        tolerance: try vm.double(a[7]), mostSteps: try vm.size(a[8]), seed: UInt32(truncatingIfNeeded: try vm.size(a[9])))
      let outcome = try fits.watching { (beat) throws(FitStopped) in
        try machines.regress(
          table.samples, targets: targets, weights: weights, cost: cost, width: width, isSquared: isSquared, isDual: isDual, beat: beat)
      }
      return vm.tuple([try fits.tables.array(outcome.weights), .int(outcome.steps)])
    }
  }
}
