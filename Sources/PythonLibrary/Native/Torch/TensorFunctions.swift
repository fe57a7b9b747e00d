import Autograd
import PythonRuntime

// Functions of each element, of pairs of elements, and their forms that change a tensor in place.
extension TensorRegistry {
  func fillFunctions() {
    unary("neg(input)", "neg(input, *, out=None)", "neg_(self)", .negative)
    unary("negative(input)", "negative(input, *, out=None)", "negative_(self)", .negative)
    unary("abs(input)", "abs(input, *, out=None)", "abs_(self)", .absolute)
    unary("absolute(input)", "absolute(input, *, out=None)", "absolute_(self)", .absolute)
    unary("sign(input)", "sign(input, *, out=None)", "sign_(self)", .sign)
    unary("reciprocal(input)", "reciprocal(input, *, out=None)", "reciprocal_(self)", .reciprocal)
    unary("sqrt(input)", "sqrt(input, *, out=None)", "sqrt_(self)", .squareRoot)
    unary("rsqrt(input)", "rsqrt(input, *, out=None)", "rsqrt_(self)", .reciprocalSquareRoot)
    unary("exp(input)", "exp(input, *, out=None)", "exp_(self)", .exponential)
    unary("exp2(input)", "exp2(input, *, out=None)", "exp2_(self)", .exponential2)
    unary("expm1(input)", "expm1(input, *, out=None)", "expm1_(self)", .exponentialMinusOne)
    unary("log(input)", "log(input, *, out=None)", "log_(self)", .logarithm)
    unary("log2(input)", "log2(input, *, out=None)", "log2_(self)", .logarithm2)
    unary("log10(input)", "log10(input, *, out=None)", "log10_(self)", .logarithm10)
    unary("log1p(input)", "log1p(input, *, out=None)", "log1p_(self)", .logarithmOnePlus)
    unary("sin(input)", "sin(input, *, out=None)", "sin_(self)", .sine)
    unary("cos(input)", "cos(input, *, out=None)", "cos_(self)", .cosine)
    unary("tan(input)", "tan(input, *, out=None)", "tan_(self)", .tangent)
    unary("asin(input)", "asin(input, *, out=None)", "asin_(self)", .arcSine)
    unary("arcsin(input)", "arcsin(input, *, out=None)", "arcsin_(self)", .arcSine)
    unary("acos(input)", "acos(input, *, out=None)", "acos_(self)", .arcCosine)
    unary("arccos(input)", "arccos(input, *, out=None)", "arccos_(self)", .arcCosine)
    unary("atan(input)", "atan(input, *, out=None)", "atan_(self)", .arcTangent)
    unary("arctan(input)", "arctan(input, *, out=None)", "arctan_(self)", .arcTangent)
    unary("sinh(input)", "sinh(input, *, out=None)", "sinh_(self)", .hyperbolicSine)
    unary("cosh(input)", "cosh(input, *, out=None)", "cosh_(self)", .hyperbolicCosine)
    unary("tanh(input)", "tanh(input, *, out=None)", "tanh_(self)", .hyperbolicTangent)
    unary("asinh(input)", "asinh(input, *, out=None)", "asinh_(self)", .inverseHyperbolicSine)
    unary("acosh(input)", "acosh(input, *, out=None)", "acosh_(self)", .inverseHyperbolicCosine)
    unary("atanh(input)", "atanh(input, *, out=None)", "atanh_(self)", .inverseHyperbolicTangent)
    unary("sigmoid(input)", "sigmoid(input, *, out=None)", "sigmoid_(self)", .sigmoid)
    unary("relu(input)", "relu(input, *, out=None)", "relu_(self)", .relu)
    unary("floor(input)", "floor(input, *, out=None)", "floor_(self)", .floor)
    unary("ceil(input)", "ceil(input, *, out=None)", "ceil_(self)", .ceiling)
    unary("trunc(input)", "trunc(input, *, out=None)", "trunc_(self)", .truncate)
    unary("fix(input)", "fix(input, *, out=None)", "fix_(self)", .truncate)
    unary("erf(input)", "erf(input, *, out=None)", "erf_(self)", .errorFunction)
    unary("erfc(input)", "erfc(input, *, out=None)", "erfc_(self)", .complementaryErrorFunction)
    unary("square(input)", "square(input, *, out=None)", "square_(self)", .square)
    fillGamma()
    fillRounding()
    fillPairs()
    fillComparisons()
    fillChoices()
  }

  private func unary(_ signature: StaticString, _ withOut: StaticString, _ inPlace: StaticString, _ operation: Function) {
    function(withOut) { c throws(PyError) in
      let x = try c.tensor(0)
      return try c.give(out: 1) { () throws(TensorError) in try x.applying(operation) }
    }
    method(signature) { c throws(PyError) in
      let x = try c.tensor(0)
      return try c.give { () throws(TensorError) in try x.applying(operation) }
    }
    changing(inPlace) { (x, _) throws(TensorError) in try x.applying(operation) }
  }

  /// A method that makes a tensor what an operation gives.
  func changing(_ signature: StaticString, _ work: @escaping (Tensor, TensorCall) throws(TensorError) -> Tensor) {
    method(signature) { c throws(PyError) in
      let x = try c.tensor(0)
      try c.asking { () throws(TensorError) in try x.update { (before) throws(TensorError) in try work(before, c) } }
      return c.a[0]
    }
  }

  private func fillGamma() {
    func relative(_ signature: StaticString, _ work: @escaping (Tensor) throws(TensorError) -> Tensor) {
      both(signature) { c throws(PyError) in
        let x = try c.tensor(0)
        return try c.give { () throws(TensorError) in try work(x) }
      }
    }
    relative("lgamma(input, *, out=None)") { (x) throws(TensorError) in try x.logGamma() }
    relative("digamma(input, *, out=None)") { (x) throws(TensorError) in try x.polygamma(0) }
    relative("erfinv(input, *, out=None)") { (x) throws(TensorError) in try x.inverseErrorFunction() }
    changing("lgamma_(self)") { (x, _) throws(TensorError) in try x.logGamma() }
    changing("digamma_(self)") { (x, _) throws(TensorError) in try x.polygamma(0) }
    changing("erfinv_(self)") { (x, _) throws(TensorError) in try x.inverseErrorFunction() }
    function("polygamma(n, input, *, out=None)") { c throws(PyError) in
      let (order, x) = (try c.int(0), try c.tensor(1))
      if order < 0 { throw c.vm.runtimeError("polygamma(n, x) does not support negative n.") }
      if order > 100 { throw c.vm.unsupported("torch.polygamma of an order above 100") }
      return try c.give { () throws(TensorError) in try x.polygamma(order) }
    }
    method("polygamma(self, n)") { c throws(PyError) in
      let (x, order) = (try c.tensor(0), try c.int(1))
      if order < 0 { throw c.vm.runtimeError("polygamma(n, x) does not support negative n.") }
      if order > 100 { throw c.vm.unsupported("torch.polygamma of an order above 100") }
      return try c.give { () throws(TensorError) in try x.polygamma(order) }
    }
  }

  private func fillRounding() {
    both("round(input, *, decimals=0, out=None)") { c throws(PyError) in
      let x = try c.tensor(0)
      let decimals = try c.int(1, or: 0)
      return try c.give { () throws(TensorError) in
        if decimals == 0 { return try x.applying(.round) }
        let scale = (0..<Int(min(decimals.magnitude, 300))).reduce(1.0) { scale, _ in scale * 10 }
        let rounded = decimals > 0 ? try (x * scale).applying(.round) / scale : try (x / scale).applying(.round) * scale
        return rounded.named("RoundBackward1")
      }
    }
    changing("round_(self)") { (x, _) throws(TensorError) in try x.applying(.round) }
    both("frac(input)") { c throws(PyError) in
      let x = try c.tensor(0)
      return try c.give { () throws(TensorError) in try (x - x.applying(.truncate)).named("FracBackward0") }
    }
    func question(_ signature: StaticString, _ work: @escaping (NDArray) throws(TensorError) -> NDArray) {
      both(signature) { c throws(PyError) in
        let x = try c.tensor(0)
        return try c.give { () throws(TensorError) in Tensor(try work(x.array)) }
      }
    }
    question("isnan(input)") { (x) throws(TensorError) in try x.isNaN() }
    question("isinf(input)") { (x) throws(TensorError) in try x.isInfinite() }
    question("isfinite(input)") { (x) throws(TensorError) in try x.isFinite() }
    question("logical_not(input)") { (x) throws(TensorError) in try x.logicalNot() }
    both("bitwise_not(input)") { c throws(PyError) in
      let x = try c.tensor(0)
      if x.dtype.isFloat { throw c.vm.raise(.notImplementedError, "\"bitwise_not_cpu\" not implemented for '\(x.dtype.typeName)'") }
      return try c.give { () throws(TensorError) in
        x.dtype == .bool ? Tensor(try x.array.logicalNot()) : Tensor(try x.array.unary(.bitwiseNot))
      }
    }
    both("nan_to_num(input, nan=0.0, posinf=None, neginf=None)") { c throws(PyError) in
      let x = try c.tensor(0)
      let largest = x.dtype == .f32 ? Double(Float.greatestFiniteMagnitude) : Double.greatestFiniteMagnitude
      let (nan, high, low) = (try c.double(1, or: 0), try c.double(2, or: largest), try c.double(3, or: -largest))
      return try c.give { () throws(TensorError) in
        var result = try x.masked(x.array.isNaN(), with: .float(nan))
        let above = try Tensor.compare(.equal, .tensor(x), .number(.float(.infinity))).array
        result = try result.masked(above, with: .float(high))
        let below = try Tensor.compare(.equal, .tensor(x), .number(.float(-.infinity))).array
        return try result.masked(below, with: .float(low)).named("NanToNumBackward0")
      }
    }
  }

  /// `other` times `alpha`, for sums and differences.
  private func scaled(_ c: TensorCall, _ index: Int, by alpha: Int) throws(PyError) -> Term {
    let other = try c.term(index)
    guard c.has(alpha) else { return other }
    let factor = try c.scalar(alpha)
    switch other {
    case .number(let number):
      if case .float = factor { return .number(.float(number.double * factor.double)) }
      if case .float = number { return .number(.float(number.double * factor.double)) }
      return .number(.int(number.integer &* factor.integer))
    case .tensor(let tensor):
      return .tensor(try c.asking { () throws(TensorError) in try Tensor.multiply(.tensor(tensor), .number(factor)) })
    }
  }

  private func fillPairs() {
    let sums: [(StaticString, StaticString, StaticString, BinaryKernel)] = [
      ("add(input, other, *, alpha=1, out=None)", "add(self, other, *, alpha=1)", "add_(self, other, *, alpha=1)", .add),
      ("sub(input, other, *, alpha=1, out=None)", "sub(self, other, *, alpha=1)", "sub_(self, other, *, alpha=1)", .subtract),
      (
        "subtract(input, other, *, alpha=1, out=None)", "subtract(self, other, *, alpha=1)", "subtract_(self, other, *, alpha=1)", .subtract
      ),
    ]
    for (signature, asMethod, inPlace, kernel) in sums {
      function(signature) { c throws(PyError) in
        let (x, other) = (try c.term(0), try scaled(c, 1, by: 2))
        return try c.give(out: 3) { () throws(TensorError) in kernel == .add ? try Tensor.add(x, other) : try Tensor.subtract(x, other) }
      }
      method(asMethod) { c throws(PyError) in
        let (x, other) = (try c.term(0), try scaled(c, 1, by: 2))
        return try c.give { () throws(TensorError) in kernel == .add ? try Tensor.add(x, other) : try Tensor.subtract(x, other) }
      }
      method(inPlace) { c throws(PyError) in
        let (x, other) = (try c.tensor(0), try scaled(c, 1, by: 2))
        try c.store.change(c.vm, x, kernel, other)
        return c.a[0]
      }
    }
    func pair(
      _ signature: StaticString, _ inPlace: StaticString, _ kernel: BinaryKernel,
      _ work: @escaping (Term, Term) throws(TensorError) -> Tensor
    ) {
      both(signature) { c throws(PyError) in
        let (x, y) = (try c.term(0), try c.term(1))
        return try c.give { () throws(TensorError) in try work(x, y) }
      }
      method(inPlace) { c throws(PyError) in
        let (x, other) = (try c.tensor(0), try c.term(1))
        try c.store.change(c.vm, x, kernel, other)
        return c.a[0]
      }
    }
    pair("mul(input, other, *, out=None)", "mul_(self, other)", .multiply) { (x, y) throws(TensorError) in try Tensor.multiply(x, y) }
    pair("multiply(input, other, *, out=None)", "multiply_(self, other)", .multiply) { (x, y) throws(TensorError) in
      try Tensor.multiply(x, y)
    }
    pair("true_divide(input, other, *, out=None)", "true_divide_(self, other)", .divide) { (x, y) throws(TensorError) in
      try Tensor.divide(x, y)
    }
    pair("pow(input, exponent, *, out=None)", "pow_(self, exponent)", .power) { (x, y) throws(TensorError) in try Tensor.power(x, y) }
    pair("remainder(input, other, *, out=None)", "remainder_(self, other)", .remainder) { (x, y) throws(TensorError) in
      try Tensor.rest(.remainder, x, y)
    }
    pair("fmod(input, other, *, out=None)", "fmod_(self, other)", .fmod) { (x, y) throws(TensorError) in try Tensor.rest(.fmod, x, y) }
    pair("floor_divide(input, other, *, out=None)", "floor_divide_(self, other)", .floorDivide) { (x, y) throws(TensorError) in
      try Tensor.integerQuotient(x, y)
    }
    pair("maximum(input, other, *, out=None)", "maximum_(self, other)", .maximum) { (x, y) throws(TensorError) in
      try Tensor.extreme(.maximum, x, y)
    }
    pair("minimum(input, other, *, out=None)", "minimum_(self, other)", .minimum) { (x, y) throws(TensorError) in
      try Tensor.extreme(.minimum, x, y)
    }
    pair("fmax(input, other, *, out=None)", "fmax_(self, other)", .maximum) { (x, y) throws(TensorError) in try Tensor.extreme(.fmax, x, y)
    }
    pair("fmin(input, other, *, out=None)", "fmin_(self, other)", .minimum) { (x, y) throws(TensorError) in try Tensor.extreme(.fmin, x, y)
    }
    pair("bitwise_and(input, other, *, out=None)", "bitwise_and_(self, other)", .bitwiseAnd) { (x, y) throws(TensorError) in
      try Tensor.bitwise(.bitwiseAnd, x, y)
    }
    pair("bitwise_or(input, other, *, out=None)", "bitwise_or_(self, other)", .bitwiseOr) { (x, y) throws(TensorError) in
      try Tensor.bitwise(.bitwiseOr, x, y)
    }
    pair("bitwise_xor(input, other, *, out=None)", "bitwise_xor_(self, other)", .bitwiseXor) { (x, y) throws(TensorError) in
      try Tensor.bitwise(.bitwiseXor, x, y)
    }
    for signature: StaticString in ["atan2(input, other, *, out=None)", "arctan2(input, other, *, out=None)"] {
      both(signature) { c throws(PyError) in
        let (x, y) = (try c.term(0), try c.term(1))
        return try c.give { () throws(TensorError) in try Tensor.arcTangent2(x, y) }
      }
    }
    for signature: StaticString in [
      "div(input, other, *, rounding_mode=None, out=None)", "divide(input, other, *, rounding_mode=None, out=None)",
    ] {
      both(signature) { c throws(PyError) in try c.give(try divided(c)) }
    }
    method("div_(self, other, *, rounding_mode=None)") { c throws(PyError) in
      let (x, other) = (try c.tensor(0), try c.term(1))
      if c.has(2) {
        let work = try divided(c)
        try c.asking { () throws(TensorError) in try x.update { (_) throws(TensorError) in try work() } }
      } else {
        try c.store.change(c.vm, x, .divide, other)
      }
      return c.a[0]
    }
    let products: [(StaticString, Bool)] = [
      ("addcmul(input, tensor1, tensor2, *, value=1, out=None)", true), ("addcdiv(input, tensor1, tensor2, *, value=1, out=None)", false),
    ]
    for (signature, multiplies) in products {
      both(signature) { c throws(PyError) in
        let (x, y, z, factor) = (try c.tensor(0), try c.tensor(1), try c.tensor(2), try c.double(3, or: 1))
        return try c.give { () throws(TensorError) in
          try (x + (multiplies ? y * z : y / z) * factor).named(multiplies ? "AddcmulBackward0" : "AddcdivBackward0")
        }
      }
    }
    changing("addcmul_(self, tensor1, tensor2, *, value=1)") { (x, c) throws(TensorError) in
      guard let y = c.store.tensor(c.vm, c.a[1]), let z = c.store.tensor(c.vm, c.a[2]) else { throw .nothingToJoin }
      return try x + y * z * ((try? c.double(3, or: 1)) ?? 1)
    }
    changing("addcdiv_(self, tensor1, tensor2, *, value=1)") { (x, c) throws(TensorError) in
      guard let y = c.store.tensor(c.vm, c.a[1]), let z = c.store.tensor(c.vm, c.a[2]) else { throw .nothingToJoin }
      return try x + y / z * ((try? c.double(3, or: 1)) ?? 1)
    }
    method("lerp_(self, end, weight)") { c throws(PyError) in
      let (x, y, weight) = (try c.tensor(0), try c.tensor(1), try c.term(2))
      try c.asking { () throws(TensorError) in
        try x.update { (before) throws(TensorError) in try before + Tensor.multiply(.tensor(y - before), weight) }
      }
      return c.a[0]
    }
    both("lerp(input, end, weight)") { c throws(PyError) in
      let (x, y, weight) = (try c.tensor(0), try c.tensor(1), try c.term(2))
      let name = weight.isNumber ? "LerpBackward0" : "LerpBackward1"
      return try c.give { () throws(TensorError) in try (x + Tensor.multiply(.tensor(y - x), weight)).named(name) }
    }
  }

  private func divided(_ c: TensorCall) throws(PyError) -> () throws(TensorError) -> Tensor {
    let (x, y) = (try c.term(0), try c.term(1))
    guard c.has(2) else { return { () throws(TensorError) in try Tensor.divide(x, y) } }
    let mode = try c.vm.str(of: c.a[2]).string
    guard mode == "floor" || mode == "trunc" else {
      throw c.vm.runtimeError("div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(mode)'")
    }
    return { () throws(TensorError) in try Tensor.integerQuotient(x, y, towardsZero: mode == "trunc") }
  }

  private func fillComparisons() {
    let comparisons: [(StaticString, ComparisonKernel)] = [
      ("eq(input, other, *, out=None)", .equal), ("ne(input, other, *, out=None)", .notEqual), ("lt(input, other, *, out=None)", .less),
      ("le(input, other, *, out=None)", .lessOrEqual),
      ("gt(input, other, *, out=None)", .greater), ("ge(input, other, *, out=None)", .greaterOrEqual),
      ("not_equal(input, other, *, out=None)", .notEqual),
      ("less(input, other, *, out=None)", .less), ("less_equal(input, other, *, out=None)", .lessOrEqual),
      ("greater(input, other, *, out=None)", .greater),
      ("greater_equal(input, other, *, out=None)", .greaterOrEqual),
    ]
    for (signature, kernel) in comparisons {
      both(signature) { c throws(PyError) in
        let (x, y) = (try c.term(0), try c.term(1))
        return try c.give { () throws(TensorError) in try Tensor.compare(kernel, x, y) }
      }
    }
    let logical: [(StaticString, BinaryKernel)] = [
      ("logical_and(input, other, *, out=None)", .bitwiseAnd), ("logical_or(input, other, *, out=None)", .bitwiseOr),
      ("logical_xor(input, other, *, out=None)", .bitwiseXor),
    ]
    for (signature, kernel) in logical {
      both(signature) { c throws(PyError) in
        let (x, y) = (try c.tensor(0), try c.tensor(1))
        return try c.give { () throws(TensorError) in Tensor(try NDArray.logical(kernel, x.array, y.array)) }
      }
    }
    both("equal(input, other)") { c throws(PyError) in
      let (x, y) = (try c.tensor(0), try c.tensor(1))
      if x.shape != y.shape { return .bool(false) }
      return .bool(
        try c.asking { () throws(TensorError) in
          try Tensor.compare(.equal, .tensor(x), .tensor(y)).array.all().item().isTrue
        })
    }
    for (signature, all): (StaticString, Bool) in [
      ("allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)", true),
      ("isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)", false),
    ] {
      both(signature) { c throws(PyError) in
        let (x, y) = (try c.tensor(0).detached(), try c.tensor(1).detached())
        if x.dtype != y.dtype { throw c.vm.runtimeError("\(cTypeName(x.dtype)) did not match \(cTypeName(y.dtype))") }
        let (relative, absolute, nan) = (try c.double(2, or: 1e-5), try c.double(3, or: 1e-8), try c.flag(4))
        let result = try c.asking { () throws(TensorError) in
          let distance = try (x - y).applying(.absolute)
          let bound = try y.applying(.absolute) * relative + absolute
          var near = try Tensor.compare(.lessOrEqual, .tensor(distance), .tensor(bound)).array
          near = try NDArray.logical(.bitwiseAnd, near, (x - y).array.isFinite())
          near = try NDArray.logical(.bitwiseOr, near, Tensor.compare(.equal, .tensor(x), .tensor(y)).array)
          if nan { near = try NDArray.logical(.bitwiseOr, near, NDArray.logical(.bitwiseAnd, x.array.isNaN(), y.array.isNaN())) }
          return Tensor(near)
        }
        if !all { return c.store.value(c.vm, result) }
        return .bool(try c.asking { () throws(TensorError) in try result.array.all().item().isTrue })
      }
    }
  }

  private func cTypeName(_ dtype: DType) -> String { dtype.typeName }

  private func fillChoices() {
    for signature: StaticString in ["clamp(input, min=None, max=None, *, out=None)", "clip(input, min=None, max=None, *, out=None)"] {
      both(signature) { c throws(PyError) in
        let work = try clamping(c)
        let x = try c.tensor(0)
        return try c.give { () throws(TensorError) in try work(x) }
      }
    }
    for signature: StaticString in ["clamp_(self, min=None, max=None)", "clip_(self, min=None, max=None)"] {
      method(signature) { c throws(PyError) in
        let work = try clamping(c)
        let x = try c.tensor(0)
        try c.asking { () throws(TensorError) in try x.update(work) }
        return c.a[0]
      }
    }
    both("clamp_min(input, min, *, out=None)") { c throws(PyError) in
      let (x, low) = (try c.tensor(0), try c.scalar(1))
      return try c.give { () throws(TensorError) in try x.clamped(low, nil).named("ClampMinBackward0") }
    }
    both("clamp_max(input, max, *, out=None)") { c throws(PyError) in
      let (x, high) = (try c.tensor(0), try c.scalar(1))
      return try c.give { () throws(TensorError) in try x.clamped(nil, high).named("ClampMaxBackward0") }
    }
    function("where(condition, input=None, other=None)") { c throws(PyError) in
      let condition = try c.tensor(0)
      if !c.has(1) {
        return c.give(try c.asking { () throws(TensorError) in try condition.array.nonzero() }.map { Tensor($0) })
      }
      let (x, y) = (try c.term(1), try c.term(2))
      try checkCondition(c, condition)
      return try c.give { () throws(TensorError) in try Tensor.select(condition.array, x, y) }
    }
    method("where(self, condition, other)") { c throws(PyError) in
      let (x, condition, y) = (try c.term(0), try c.tensor(1), try c.term(2))
      try checkCondition(c, condition)
      return try c.give { () throws(TensorError) in try Tensor.select(condition.array, x, y) }
    }
    method("zero_(self)") { c throws(PyError) in
      let x = try c.tensor(0)
      try c.asking { () throws(TensorError) in try x.assign(.number(.int(0))) }
      if x.node?.name == "CopyBackwards" { _ = x.named("ZeroBackward0") }
      return c.a[0]
    }
    method("fill_(self, value)") { c throws(PyError) in
      let (x, value) = (try c.tensor(0), try c.scalar(1))
      try c.asking { () throws(TensorError) in try x.assign(.number(value)) }
      if x.node?.name == "CopyBackwards" { _ = x.named("FillBackward2") }
      return c.a[0]
    }
    method("copy_(self, src, non_blocking=False)") { c throws(PyError) in
      let (x, other) = (try c.tensor(0), try c.tensor(1))
      if let text = c.store.mismatch(x.shape, other.shape) { throw c.vm.runtimeError(text) }
      try c.asking { () throws(TensorError) in try x.assign(.tensor(other.dtype == x.dtype ? other : other.cast(to: x.dtype))) }
      return c.a[0]
    }
  }

  private func checkCondition(_ c: TensorCall, _ condition: Tensor) throws(PyError) {
    guard condition.dtype == .bool || condition.dtype == .u8 else {
      throw c.vm.runtimeError("where expected condition to be a boolean tensor, but got a tensor with dtype \(condition.dtype.typeName)")
    }
  }

  private func clamping(_ c: TensorCall) throws(PyError) -> (Tensor) throws(TensorError) -> Tensor {
    if !c.has(1) && !c.has(2) { throw c.vm.runtimeError("torch.clamp: At least one of 'min' or 'max' must not be None") }
    let low = c.has(1) ? try c.term(1) : nil
    let high = c.has(2) ? try c.term(2) : nil
    return { (x) throws(TensorError) in
      switch (low, high) {
      case (.number(let a)?, .number(let b)?): return try x.clamped(a, b)
      case (.number(let a)?, nil): return try x.clamped(a, nil)
      case (nil, .number(let b)?): return try x.clamped(nil, b)
      default:
        var result = x
        if let low { result = try Tensor.extreme(.maximum, .tensor(result), low) }
        if let high { result = try Tensor.extreme(.minimum, .tensor(result), high) }
        return result.named("ClampBackward0")
      }
    }
  }
}
