import Autograd
import PythonRuntime

// One element of many.
extension TensorRegistry {
  func fillReductions() {
    for signature: StaticString in ["sum(input, dim=None, keepdim=False, *, dtype=None, out=None, axis=None, keepdims=None)"] {
      both(signature) { c throws(PyError) in
        let (x, dimensions, keeps, dtype) = (try c.tensor(0), try c.dimensions(1, axis: 5), try c.keeps(2), try c.dtype(3))
        return try c.give { () throws(TensorError) in
          try (dtype.map { (type) throws(TensorError) in try x.cast(to: type) } ?? x).sum(over: dimensions, keeping: keeps)
        }
      }
    }
    both("mean(input, dim=None, keepdim=False, *, dtype=None, out=None, axis=None, keepdims=None)") { c throws(PyError) in
      let (x, dimensions, keeps, dtype) = (try c.tensor(0), try c.dimensions(1, axis: 5), try c.keeps(2), try c.dtype(3))
      return try c.give { () throws(TensorError) in
        try (dtype.map { (type) throws(TensorError) in try x.cast(to: type) } ?? x).mean(over: dimensions, keeping: keeps)
      }
    }
    both("nanmean(input, dim=None, keepdim=False, *, keepdims=None)") { c throws(PyError) in
      let (x, dimensions, keeps) = (try c.tensor(0), try c.dimensions(1), try c.keeps(2))
      if !x.dtype.isFloat {
        throw c.vm.runtimeError("nanmean(): expected input to have floating point or complex dtype but got \(x.dtype.typeName)")
      }
      return try c.give { () throws(TensorError) in
        let isNumber = Tensor(try x.array.isNaN().logicalNot().cast(to: x.dtype))
        return try x.masked(x.array.isNaN(), with: .float(0)).sum(over: dimensions, keeping: keeps)
          / isNumber.sum(over: dimensions, keeping: keeps)
      }
    }
    both("nansum(input, dim=None, keepdim=False, *, keepdims=None)") { c throws(PyError) in
      let (x, dimensions, keeps) = (try c.tensor(0), try c.dimensions(1), try c.keeps(2))
      return try c.give { () throws(TensorError) in
        try x.masked(x.array.isNaN(), with: .float(0)).sum(over: dimensions, keeping: keeps).named("NansumBackward0")
      }
    }
    both("prod(input, dim=None, keepdim=False, *, dtype=None, out=None, keepdims=None)") { c throws(PyError) in
      var x = try c.tensor(0)
      let (dimensions, keeps) = (try c.dimensions(1), try c.keeps(2))
      if let dtype = try c.dtype(3) { x = try c.asking { () throws(TensorError) in try x.cast(to: dtype) } }
      return try c.give { () throws(TensorError) in try x.product(over: dimensions, keeping: keeps) }
    }
    fillSpread()
    fillExtremes()
    fillTruth()
    for (signature, isSum): (StaticString, Bool) in [
      ("cumsum(input, dim, *, dtype=None, out=None)", true), ("cumprod(input, dim, *, dtype=None, out=None)", false),
    ] {
      both(signature) { c throws(PyError) in
        var x = try c.tensor(0)
        let dimension = try c.int(1)
        if let dtype = try c.dtype(2) { x = try c.asking { () throws(TensorError) in try x.cast(to: dtype) } }
        return try c.give { () throws(TensorError) in isSum ? try x.cumulativeSum(dimension) : try x.cumulativeProduct(dimension) }
      }
    }
    both("logsumexp(input, dim, keepdim=False, *, out=None, keepdims=None)") { c throws(PyError) in
      let (x, dimensions, keeps) = (try c.tensor(0), try c.dimensions(1), try c.keeps(2))
      return try c.give { () throws(TensorError) in
        try (x.dtype.isFloat ? x : x.cast(to: c.workspace.defaultFloat)).logSumExp(over: dimensions, keeping: keeps)
      }
    }
    for (signature, isLogarithm): (StaticString, Bool) in [
      ("softmax(input, dim=None, dtype=None, *, axis=None)", false), ("log_softmax(input, dim=None, dtype=None, *, axis=None)", true),
    ] {
      both(signature) { c throws(PyError) in
        var x = try c.tensor(0)
        guard c.has(1) || c.has(3) else { throw c.vm.typeError("\(c.name)() missing 1 required positional arguments: \"dim\"") }
        let dimension = try c.int(c.has(1) ? 1 : 3)
        if let dtype = try c.dtype(2) { x = try c.asking { () throws(TensorError) in try x.cast(to: dtype) } }
        _ = try self.dimension(c, dimension, x.rank)
        return try c.give { () throws(TensorError) in isLogarithm ? try x.logSoftmax(dimension) : try x.softmax(dimension) }
      }
    }
  }

  /// `p` of a norm, which may be a number or a word.
  static func order(_ c: TensorCall, _ index: Int) throws(PyError) -> Double {
    guard c.has(index) else { return 2 }
    if case .str(let word) = c.vm.core(c.a[index]) {
      if word.string == "fro" { return 2 }
      if word.string == "inf" { return .infinity }
      throw c.vm.unsupported("torch.norm with p='\(word.string)'")
    }
    return try c.scalar(index).double
  }

  private func fillSpread() {
    for (signature, isVariance): (StaticString, Bool) in [
      ("var(input, dim=None, unbiased=None, keepdim=False, *, correction=None, out=None, axis=None, keepdims=None)", true),
      ("std(input, dim=None, unbiased=None, keepdim=False, *, correction=None, out=None, axis=None, keepdims=None)", false),
    ] {
      both(signature) { c throws(PyError) in
        let x = try c.tensor(0)
        var (isUnbiased, dimensions) = (true, [Int]())
        if c.has(1), case .bool(let flag) = c.a[1] { isUnbiased = flag } else { dimensions = try c.dimensions(1, axis: 6) }
        if c.has(2) { isUnbiased = try c.flag(2) }
        let keeps = try c.keeps(3)
        let correction = try c.double(4, or: isUnbiased ? 1 : 0)
        let result = try c.asking { () throws(TensorError) in
          isVariance
            ? try x.variance(over: dimensions, keeping: keeps, correction: correction)
            : try x.standardDeviation(over: dimensions, keeping: keeps, correction: correction)
        }
        try c.store.warnOfFreedom(c.vm, c.name, x, result, correction)
        return c.store.value(c.vm, result)
      }
    }
    for (signature, isVariance): (StaticString, Bool) in [
      ("var_mean(input, dim=None, unbiased=True, keepdim=False, *, keepdims=None)", true),
      ("std_mean(input, dim=None, unbiased=True, keepdim=False, *, keepdims=None)", false),
    ] {
      function(signature) { c throws(PyError) in
        let (x, dimensions, correction, keeps) = (try c.tensor(0), try c.dimensions(1), try c.flag(2, or: true) ? 1.0 : 0, try c.keeps(3))
        return c.give(
          try c.asking { () throws(TensorError) in
            let spread =
              isVariance
              ? try x.variance(over: dimensions, keeping: keeps, correction: correction)
              : try x.standardDeviation(over: dimensions, keeping: keeps, correction: correction)
            let name = isVariance ? "VarMeanBackward0" : "StdMeanBackward0"
            return [spread.named(name), try x.mean(over: dimensions, keeping: keeps).named(name)]
          })
      }
    }
    both("norm(input, p='fro', dim=None, keepdim=False, dtype=None, *, out=None, keepdims=None)") { c throws(PyError) in
      var x = try c.tensor(0)
      let (p, dimensions, keeps) = (try TensorRegistry.order(c, 1), try c.dimensions(2), try c.keeps(3))
      if let dtype = try c.dtype(4) { x = try c.asking { () throws(TensorError) in try x.cast(to: dtype) } }
      return try c.give { () throws(TensorError) in try x.norm(p, over: dimensions, keeping: keeps) }
    }
    both("dist(input, other, p=2)") { c throws(PyError) in
      let (x, y, p) = (try c.tensor(0), try c.tensor(1), try c.double(2, or: 2))
      return try c.give { () throws(TensorError) in try (x - y).norm(p).named("DistBackward0") }
    }
  }

  /// What is looked for in a line has to be in there.
  private func checkReducible(_ c: TensorCall, _ x: Tensor, _ dimensions: [Int]) throws(PyError) {
    guard x.count == 0 else { return }
    for entry in dimensions {
      let place = try dimension(c, entry, x.rank)
      if place < x.rank, x.shape[place] == 0 {
        throw c.vm.indexError("\(c.name)(): Expected reduction dim \(place) to have non-zero size.")
      }
    }
  }

  private func fillExtremes() {
    for (signature, kernel, pair): (StaticString, ReductionKernel, BinaryKernel) in [
      ("max(input, dim=None, keepdim=False, *, other=None, axis=None, keepdims=None)", .maximum, .maximum),
      ("min(input, dim=None, keepdim=False, *, other=None, axis=None, keepdims=None)", .minimum, .minimum),
    ] {
      both(signature) { c throws(PyError) in
        let x = try c.tensor(0)
        let second = c.has(3) ? 3 : 1
        if c.has(second), let other = c.store.tensor(c.vm, c.a[second]) {
          return try c.give { () throws(TensorError) in try Tensor.extreme(pair, .tensor(x), .tensor(other)) }
        }
        guard c.has(1) || c.has(4) else { return try c.give { () throws(TensorError) in try x.extreme(kernel) } }
        let (dimension, keeps) = (try c.int(c.has(1) ? 1 : 4), try c.keeps(2))
        try checkReducible(c, x, [dimension])
        let (values, indices) = try c.asking { () throws(TensorError) in try x.extreme(kernel, along: dimension, keeping: keeps) }
        return c.give(c.name, [values, indices])
      }
    }
    for (signature, kernel): (StaticString, ReductionKernel) in [
      ("amax(input, dim=None, keepdim=False, *, keepdims=None)", .maximum),
      ("amin(input, dim=None, keepdim=False, *, keepdims=None)", .minimum),
    ] {
      both(signature) { c throws(PyError) in
        let (x, dimensions, keeps) = (try c.tensor(0), try c.dimensions(1), try c.keeps(2))
        try checkReducible(c, x, dimensions)
        let name = kernel == .maximum ? "AmaxBackward0" : "AminBackward0"
        return try c.give { () throws(TensorError) in try x.extreme(kernel, over: dimensions, keeping: keeps, name: name) }
      }
    }
    for (signature, largest): (StaticString, Bool) in [
      ("argmax(input, dim=None, keepdim=False, *, axis=None, keepdims=None)", true),
      ("argmin(input, dim=None, keepdim=False, *, axis=None, keepdims=None)", false),
    ] {
      both(signature) { c throws(PyError) in
        let x = try c.tensor(0)
        let dimension = c.has(1) ? try c.int(1) : c.has(3) ? try c.int(3) : nil
        let keeps = try c.keeps(2)
        if let dimension { try checkReducible(c, x, [dimension]) }
        return try c.give { () throws(TensorError) in
          Tensor(try x.array.extremeIndex(largest: largest, along: dimension, keeping: keeps, name: c.name))
        }
      }
    }
    both("median(input, dim=None, keepdim=False, *, keepdims=None)") { c throws(PyError) in
      let (x, keeps) = (try c.tensor(0), try c.keeps(2))
      if !c.has(1) {
        return try c.give { () throws(TensorError) in
          if x.count == 0 { return Tensor(try NDArray(scalar: .float(.nan), x.dtype, in: c.workspace)) }
          return try x.middle()
        }
      }
      let dimension = try c.int(1)
      try checkReducible(c, x, [dimension])
      return c.give(
        "median",
        try c.asking { () throws(TensorError) in
          let (values, indices) = try x.sorted(along: dimension, isStable: true)
          let size = x.rank == 0 ? 1 : x.shape[dimension < 0 ? dimension + x.rank : dimension]
          let place = max(0, (size - 1) / 2)
          if x.rank == 0 { return [values, indices] }
          var picked = [try values.selected(dimension, place), try indices.selected(dimension, place)]
          if x.dtype.isFloat, size > 0 {
            let isNaN = try x.array.isNaN()
            let isSpoiled = try isNaN.any(over: [dimension])
            if try isSpoiled.any().item().isTrue {
              let first = try isNaN.cast(to: .i64).extremeIndex(largest: true, along: dimension, keeping: false, name: c.name)
              picked = [
                try picked[0].masked(isSpoiled, with: .float(.nan)),
                Tensor(try NDArray.select(isSpoiled, first, picked[1].array, as: .i64)),
              ]
            }
          }
          let shown = keeps ? [try picked[0].unsqueezed(dimension), try picked[1].unsqueezed(dimension)] : picked
          _ = shown[0].named("MedianBackward1")
          return shown
        })
    }
    both("sort(input, dim=-1, descending=False, stable=False)") { c throws(PyError) in
      let (x, dimension, descends, isStable) = (try c.tensor(0), try c.int(1, or: -1), try c.flag(2), try c.flag(3))
      let (values, indices) = try c.asking { () throws(TensorError) in
        try x.sorted(along: dimension, descending: descends, isStable: isStable)
      }
      return c.give("sort", [c.has(3) ? values.named("SortBackward1") : values, indices])
    }
    both("argsort(input, dim=-1, descending=False, stable=False)") { c throws(PyError) in
      let (x, dimension, descends, isStable) = (try c.tensor(0), try c.int(1, or: -1), try c.flag(2), try c.flag(3))
      return try c.give { () throws(TensorError) in try x.sorted(along: dimension, descending: descends, isStable: isStable).indices }
    }
    both("topk(input, k, dim=-1, largest=True, sorted=True)") { c throws(PyError) in
      let (x, count, dimension, largest) = (try c.tensor(0), try c.int(1), try c.int(2, or: -1), try c.flag(3, or: true))
      let size =
        x.rank == 0 ? 1 : dimension >= -x.rank && dimension < x.rank ? x.shape[dimension < 0 ? dimension + x.rank : dimension] : Int.max
      if count < 0 || count > size { throw c.vm.runtimeError("selected index k out of range") }
      let (values, indices) = try c.asking { () throws(TensorError) in try x.top(count, along: dimension, largest: largest) }
      return c.give("topk", [values, indices])
    }
    both("kthvalue(input, k, dim=-1, keepdim=False, *, keepdims=None)") { c throws(PyError) in
      let (x, place, dimension, keeps) = (try c.tensor(0), try c.int(1), try c.int(2, or: -1), try c.keeps(3))
      let size = x.rank == 0 ? 1 : x.shape[try self.dimension(c, dimension, x.rank)]
      guard place >= 1, place <= size else {
        throw c.vm.runtimeError("kthvalue(): selected number k out of range for dimension \(dimension)")
      }
      return c.give(
        "kthvalue",
        try c.asking { () throws(TensorError) in
          let (values, indices) = try x.sorted(along: dimension, isStable: true)
          let picked = [try values.selected(dimension, place - 1), try indices.selected(dimension, place - 1)]
          let shown = keeps ? [try picked[0].unsqueezed(dimension), try picked[1].unsqueezed(dimension)] : picked
          _ = shown[0].named("KthvalueBackward0")
          return shown
        })
    }
  }

  private func fillTruth() {
    for (signature, isAll): (StaticString, Bool) in [
      ("all(input, dim=None, keepdim=False, *, keepdims=None)", true), ("any(input, dim=None, keepdim=False, *, keepdims=None)", false),
    ] {
      both(signature) { c throws(PyError) in
        let (x, dimensions, keeps) = (try c.tensor(0), try c.dimensions(1), try c.keeps(2))
        return try c.give { () throws(TensorError) in
          let truth = isAll ? try x.array.all(over: dimensions, keeping: keeps) : try x.array.any(over: dimensions, keeping: keeps)
          return Tensor(x.dtype == .u8 ? try truth.cast(to: .u8) : truth)
        }
      }
    }
    both("count_nonzero(input, dim=None)") { c throws(PyError) in
      let (x, dimensions) = (try c.tensor(0), try c.dimensions(1))
      return try c.give { () throws(TensorError) in Tensor(try x.array.truth().sum(over: dimensions)) }
    }
    both("nonzero(input, *, as_tuple=False)") { c throws(PyError) in
      let (x, asTuple) = (try c.tensor(0), try c.flag(1))
      let places = try c.asking { () throws(TensorError) in
        try (asTuple && x.rank == 0 ? x.array.reshaped([1]) : x.array).nonzero().map { Tensor($0) }
      }
      if asTuple { return c.give(places) }
      return try c.give { () throws(TensorError) in
        places.isEmpty
          ? Tensor(try NDArray(zeros: [x.array.item().isTrue ? 1 : 0, 0], .i64, in: c.workspace)) : try Tensor.stacked(places, along: 1)
      }
    }
    both("bincount(input, weights=None, minlength=0)") { c throws(PyError) in
      let (x, weights, least) = (try c.tensor(0), try c.optionalTensor(1), try c.int(2, or: 0))
      if x.dtype.isFloat { throw c.vm.raise(.notImplementedError, "\"bincount_cpu\" not implemented for '\(x.dtype.typeName)'") }
      try c.asking { () throws(TensorError) in try x.array.checkRoomForNumbers() }
      let places = x.array.integers
      if places.contains(where: { $0 < 0 }) || x.rank != 1 {
        throw c.vm.runtimeError("bincount only supports 1-d non-negative integral inputs.")
      }
      let size = max(least, min(places.max() ?? -1, .max - 1) + 1)
      try c.vm.reserve(size <= Int.max / 16 ? size * 16 : Int.max)
      return try c.give { () throws(TensorError) in
        let result = try NDArray(zeros: [size], weights.map { $0.dtype == .f32 ? .f32 : .f64 } ?? .i64, in: c.workspace)
        var sums = [Double](repeating: 0, count: size)
        let shares = weights?.array.doubles
        for (number, place) in places.enumerated() { sums[place] += shares.map { number < $0.count ? $0[number] : 0 } ?? 1 }
        try result.assign(NDArray(sums, .f64, in: c.workspace))
        return Tensor(result)
      }
    }
    for signature: StaticString in ["unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None)"] {
      both(signature) { c throws(PyError) in
        let (x, wantsInverse, wantsCounts) = (try c.tensor(0), try c.flag(2), try c.flag(3))
        if c.has(4) { throw c.vm.unsupported("torch.unique with dim") }
        let parts = try c.asking { () throws(TensorError) in
          let (values, _, inverse, counts) = try x.array.unique()
          var parts = [Tensor(values)]
          if wantsInverse { parts.append(Tensor(try inverse.reshaped(x.shape))) }
          if wantsCounts { parts.append(Tensor(counts)) }
          return parts
        }
        return parts.count == 1 ? c.store.value(c.vm, parts[0]) : c.give(parts)
      }
    }
    function("searchsorted(sorted_sequence, input, *, out_int32=False, right=False, side=None)") { c throws(PyError) in
      let sequence = try c.tensor(0)
      let isNumber = c.store.tensor(c.vm, c.a[1]) == nil
      let values = isNumber ? try c.store.newTensor(c.vm, c.a[1], nil) : try c.tensor(1)
      let (isSmall, isMarkedRight) = (try c.flag(2), try c.flag(3))
      var isRight = isMarkedRight
      if c.has(4), case .str(let side) = c.a[4] {
        guard ["left", "right"].contains(side.string) else {
          throw c.vm.runtimeError("torch.searchsorted(): side can only be 'left' or 'right' but got \(side.string)")
        }
        if isMarkedRight && side.string == "left" {
          throw c.vm.runtimeError(
            "torch.searchsorted(): side and right can't be set to opposites, got side of left while right was True")
        }
        isRight = side.string == "right"
      }
      let afterEqual = isRight
      if sequence.rank > 1, sequence.shape.dropLast() != values.shape.dropLast() {
        throw c.vm.runtimeError(
          "torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries tensor and input value "
            + "tensor must match, but we got boundaries tensor \(sequence.shape) and input value tensor \(values.shape)")
      }
      return try c.give { () throws(TensorError) in
        let found: NDArray
        if sequence.rank > 1 {
          let lines = try sequence.array.reshaped([-1, sequence.shape[sequence.rank - 1]])
          let wanted = try values.array.reshaped([-1, values.shape[values.rank - 1]])
          let rows = try (0..<lines.shape[0]).map { (row) throws(TensorError) in
            try lines.selected(0, row).insertionPoints(of: wanted.selected(0, row), afterEqual: afterEqual)
          }
          found =
            try rows.isEmpty
            ? NDArray(zeros: values.shape, .i64, in: c.workspace) : NDArray.joined(rows, along: 0, as: .i64).reshaped(values.shape)
        } else {
          found = try sequence.array.insertionPoints(of: values.array, afterEqual: afterEqual)
        }
        let places = Tensor(found)
        return isSmall ? try places.cast(to: .i32) : places
      }
    }
  }
}
