import Autograd
import Estimators
import PythonRuntime

/// Stochastic gradient descent as Python asks for it.
struct GradientDescentFunction {
  private let vm: VM
  private let fits: Fits

  init(_ vm: VM, _ fits: Fits) {
    self.vm = vm
    self.fits = fits
  }

  func run(_ a: Arguments) throws(PyError) -> Value {
    let table = try fits.samples(a[0])
    defer { table.keep() }
    let samples = table.samples
    let targets = try fits.doubles(a[1], count: samples.count)
    let weights = try fits.doubles(a[2], count: samples.count)
    let heldOut = try fits.doubles(a[3], count: samples.count).map { $0 != 0 }
    let average = a[6].isNone ? [] : try fits.doubles(a[6], count: samples.features)
    var model = GradientDescent.Model(
      weights: try fits.doubles(a[4], count: samples.features), intercept: try vm.double(a[5]), averageWeights: average,
      averageIntercept: try vm.double(a[7]))
    var descent = try settings(a)
    descent.reports = !a[13].isNone
    let (score, report) = (a[12], a[13])
    let fits = fits
    let vm = vm
    let scoring: ([Double], Double) throws(FitStopped) -> Double = { (weights, intercept) throws(FitStopped) in
      try fits.calling { () throws(PyError) in
        try vm.double(vm.call(score, [fits.tables.array(weights), .float(intercept)]))
      }
    }
    let finalDescent = descent
    let overflow = try fits.watching { (beat) throws(FitStopped) in
      try finalDescent.fit(
        &model, to: samples, targets: targets, weights: weights, heldOut: heldOut, score: score.isNone ? nil : scoring,
        report: { (epoch, weights, judged) throws(FitStopped) in
          _ = try fits.calling { () throws(PyError) in
            let found = weights.count(where: { $0 != 0 })
            return try vm.call(
              report,
              [
                .int(epoch.number), .float(epoch.norm), .int(found), .float(epoch.intercept), .int(epoch.updates),
                .float(epoch.averageLoss), .float(epoch.objective), judged.map { Value.float($0) } ?? .none,
              ])
          }
        }, beat: beat)
    }
    return vm.tuple([
      try fits.tables.array(model.weights), .float(model.intercept), try fits.tables.array(model.averageWeights),
      .float(model.averageIntercept), .int(model.epochs), overflow.map { Value.int($0) } ?? .none,
    ])
  }

  private func settings(_ a: Arguments) throws(PyError) -> GradientDescent {
    let loss = try vm.tuple(a[8])
    let given = try vm.tuple(a[11])
    guard loss.pointee.count == 2, given.pointee.count == 15 else { throw vm.valueError("the settings do not fit") }
    func number(_ index: Int) throws(PyError) -> Double { try vm.double(given.values[index]) }
    func size(_ index: Int) throws(PyError) -> Int { try vm.size(given.values[index]) }
    var descent = GradientDescent()
    let width = try vm.double(loss.values[1])
    switch try vm.str(of: loss.values[0]).string {
    case "hinge": descent.loss = .hinge(threshold: 1)
    case "perceptron": descent.loss = .hinge(threshold: 0)
    case "squared_hinge": descent.loss = .squaredHinge
    case "log_loss": descent.loss = .logistic
    case "modified_huber": descent.loss = .modifiedHuber
    case "squared_error": descent.loss = .squaredError
    case "huber": descent.loss = .huber(width)
    case "epsilon_insensitive": descent.loss = .epsilonInsensitive(width)
    default: descent.loss = .squaredEpsilonInsensitive(width)
    }
    switch try vm.str(of: a[9]).string {
    case "l1": descent.penalty = .l1
    case "l2": descent.penalty = .l2
    case "elasticnet": descent.penalty = .elastic
    default: descent.penalty = .none
    }
    switch try vm.str(of: a[10]).string {
    case "constant": descent.rate = .constant
    case "optimal": descent.rate = .optimal
    case "invscaling": descent.rate = .inverseScaling
    case "adaptive": descent.rate = .adaptive
    case "pa1": descent.rate = .passiveAggressive
    default: descent.rate = .passiveAggressiveSquared
    }
    descent.alpha = try number(0)
    descent.l1Share = try number(1)
    descent.patience = try size(2)
    descent.mostEpochs = try size(3)
    descent.tolerance = try number(4)
    descent.fitsIntercept = try vm.truth(given.values[5])
    descent.shuffles = try vm.truth(given.values[6])
    descent.seed = UInt32(truncatingIfNeeded: try size(7))
    descent.positiveWeight = try number(8)
    descent.negativeWeight = try number(9)
    descent.firstRate = try number(10)
    descent.power = try number(11)
    descent.firstStep = try number(12)
    descent.averagesFrom = try size(13)
    descent.skipsZeros = try vm.truth(given.values[14])
    return descent
  }
}
