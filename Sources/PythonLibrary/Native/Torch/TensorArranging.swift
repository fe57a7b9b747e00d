import Autograd
import PythonRuntime

// The same elements in another arrangement, parts of them, and several tensors as one.
extension TensorRegistry {
  func fillArranging() {
    fillShapes()
    fillDimensions()
    fillJoining()
    fillPicking()
    fillCasts()
  }

  private func fillShapes() {
    method("view(self, *shape, size=None, dtype=None)") { c throws(PyError) in
      let x = try c.tensor(0)
      if case .tuple(let tuple) = c.a[1], tuple.pointee.count == 1, case .foreign = tuple.items[0] {
        let dtype = try c.store.dtype(c.vm, tuple.items[0])
        return try seen(c, x, as: dtype)
      }
      if c.has(3) { return try seen(c, x, as: c.dtype(3) ?? x.dtype) }
      let shape = try c.sizes(1, keyword: 2)
      return try c.give { () throws(TensorError) in try x.viewed(as: shape) }
    }
    method("reshape(self, *size, shape=None)") { c throws(PyError) in
      let (x, shape) = (try c.tensor(0), try c.sizes(1, keyword: 2))
      return try c.give { () throws(TensorError) in try x.reshaped(shape) }
    }
    function("reshape(input, shape)") { c throws(PyError) in
      let (x, shape) = (try c.tensor(0), try c.ints(c.a[1]))
      return try c.give { () throws(TensorError) in try x.reshaped(shape) }
    }
    for signature: StaticString in ["view_as(self, other)", "reshape_as(self, other)"] {
      method(signature) { c throws(PyError) in
        let (x, other) = (try c.tensor(0), try c.tensor(1))
        return try c.give { () throws(TensorError) in try x.reshaped(other.shape) }
      }
    }
    both("flatten(input, start_dim=0, end_dim=-1)") { c throws(PyError) in
      let (x, start, end) = (try c.tensor(0), try c.int(1, or: 0), try c.int(2, or: -1))
      if x.rank == 0 { return try c.give { () throws(TensorError) in try x.reshaped([1]) } }
      let (first, last) = (try dimension(c, start, x.rank), try dimension(c, end, x.rank))
      if first > last { throw c.vm.runtimeError("flatten() has invalid args: start_dim cannot come after end_dim") }
      if first == last { return c.a[0] }
      let middle = x.shape[first...last].reduce(1, &*)
      return try c.give { () throws(TensorError) in try x.reshaped(Array(x.shape[..<first]) + [middle] + Array(x.shape[(last + 1)...])) }
    }
    both("unflatten(input, dim, sizes)") { c throws(PyError) in
      let (x, sizes) = (try c.tensor(0), try c.ints(c.a[2]))
      let place = try dimension(c, c.int(1), x.rank)
      guard place < x.rank else { throw c.store.raise(c.vm, .dimensionOutOfRange(0, rank: 0), "unflatten") }
      return try c.give { () throws(TensorError) in try x.reshaped(Array(x.shape[..<place]) + sizes + Array(x.shape[(place + 1)...])) }
    }
    both("ravel(input)") { c throws(PyError) in
      let x = try c.tensor(0)
      return try c.give { () throws(TensorError) in try x.reshaped([-1]) }
    }
    both("squeeze(input, dim=None)") { c throws(PyError) in
      let (x, dimensions) = (try c.tensor(0), try c.dimensions(1))
      return try c.give { () throws(TensorError) in try x.squeezed(dimensions) }
    }
    both("unsqueeze(input, dim)") { c throws(PyError) in
      let (x, dimension) = (try c.tensor(0), try c.int(1))
      return try c.give { () throws(TensorError) in try x.unsqueezed(dimension) }
    }
    for (signature, squeezes): (StaticString, Bool) in [("squeeze_(self, dim=None)", true), ("unsqueeze_(self, dim)", false)] {
      method(signature) { c throws(PyError) in
        let (x, dimensions) = (try c.tensor(0), try c.dimensions(1))
        let result = try c.asking { () throws(TensorError) in
          squeezes ? try x.squeezed(dimensions) : try x.unsqueezed(dimensions.first ?? 0)
        }
        if x.node != nil { throw c.vm.unsupported("torch.Tensor.\(c.name) with gradients") }
        x.replaceData(by: result)
        return c.a[0]
      }
    }
    method("expand(self, *size)") { c throws(PyError) in
      let (x, shape) = (try c.tensor(0), try c.sizes(1))
      for (place, size) in shape.enumerated() where size == -1 && place < shape.count - x.rank {
        throw c.vm.runtimeError(
          "The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension \(place)")
      }
      return try c.give { () throws(TensorError) in try x.expanded(to: shape) }
    }
    method("expand_as(self, other)") { c throws(PyError) in
      let (x, other) = (try c.tensor(0), try c.tensor(1))
      return try c.give { () throws(TensorError) in try x.expanded(to: other.shape) }
    }
    function("broadcast_to(input, size)") { c throws(PyError) in
      let (x, shape) = (try c.tensor(0), try c.ints(c.a[1]))
      return try c.give { () throws(TensorError) in try x.expanded(to: shape) }
    }
    method("repeat(self, *repeats)") { c throws(PyError) in
      let (x, times) = (try c.tensor(0), try c.sizes(1))
      if times.count < x.rank {
        throw c.vm.runtimeError("Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor")
      }
      return try c.give { () throws(TensorError) in try x.tiled(times).named("RepeatBackward0") }
    }
    both("tile(input, dims)") { c throws(PyError) in
      let (x, times) = (try c.tensor(0), try c.ints(c.a[1]))
      let full = [Int](repeating: 1, count: max(0, x.rank - times.count)) + times
      return try c.give { () throws(TensorError) in try x.tiled(full) }
    }
    both("repeat_interleave(input, repeats, dim=None)") { c throws(PyError) in
      let x = try c.tensor(0)
      guard let times = try c.store.int(c.vm, c.a[1]) else { throw c.vm.unsupported("torch.repeat_interleave with a tensor of repeats") }
      let place = c.has(2) ? try c.int(2) : nil
      return try c.give { () throws(TensorError) in
        if let place { return try x.repeated(times, along: place) }
        return try x.reshaped([-1]).repeated(times, along: 0)
      }
    }
    both("as_strided(input, size, stride, storage_offset=None)") { c throws(PyError) in
      let (x, shape, strides) = (try c.tensor(0), try c.ints(c.a[1]), try c.ints(c.a[2]))
      let offset = try c.int(3, or: x.array.offset)
      if strides.contains(where: { $0 < 0 }) {
        throw c.vm.runtimeError("as_strided: Negative strides are not supported at the moment, got strides: \(TensorStore.text(strides))")
      }
      return try c.give { () throws(TensorError) in try x.asStrided(shape, strides, offset: offset) }
    }
    method("unfold(self, dimension, size, step)") { c throws(PyError) in
      let (x, size, step) = (try c.tensor(0), try c.int(2), try c.int(3))
      let place = try dimension(c, c.int(1), x.rank)
      guard place < x.rank, size >= 0, step > 0, size <= x.shape[place] else {
        throw c.vm.runtimeError(
          "maximum size for tensor at dimension \(place) is \(x.shape.isEmpty ? 1 : x.shape[min(place, x.rank - 1)]) but size is \(size)")
      }
      var (shape, strides) = (x.shape, x.array.strides)
      shape[place] = (x.shape[place] - size) / step + 1
      shape.append(size)
      strides.append(strides[place])
      strides[place] = strides[place] &* step
      return try c.give { () throws(TensorError) in try x.asStrided(shape, strides, offset: x.array.offset).named("UnfoldBackward0") }
    }
  }

  /// The same bytes as elements of another type.
  private func seen(_ c: TensorCall, _ x: Tensor, as dtype: DType) throws(PyError) -> Value {
    if dtype == x.dtype { return try c.give { () throws(TensorError) in try x.reshaped(x.shape) } }
    if dtype == .bool { throw c.vm.unsupported("torch.Tensor.view(torch.bool)") }
    let (own, wanted) = (x.dtype.byteCount, dtype.byteCount)
    let strides = x.array.strides
    if own != wanted {
      guard let last = x.shape.last, strides.last == 1 || last == 1 else {
        throw c.vm.runtimeError(
          x.rank == 0
            ? "self.dim() cannot be 0 to view \(x.dtype.typeName) as \(dtype.typeName) (different element sizes)"
            : "self.stride(-1) must be 1 to view \(x.dtype.typeName) as \(dtype.typeName) (different element sizes), but got \(strides.last ?? 0)"
        )
      }
      if wanted > own, last % (wanted / own) != 0 {
        throw c.vm.runtimeError(
          "self.size(-1) must be divisible by \(wanted / own) to view \(x.dtype.typeName) as \(dtype.typeName) (different element sizes), "
            + "but got \(last)")
      }
    }
    return try c.give { () throws(TensorError) in Tensor(try x.array.seen(as: dtype) ?? x.array) }
  }

  func dimension(_ c: TensorCall, _ dimension: Int, _ rank: Int) throws(PyError) -> Int {
    let bound = max(rank, 1)
    guard dimension >= -bound, dimension < bound else { throw c.store.raise(c.vm, .dimensionOutOfRange(dimension, rank: rank), c.name) }
    return dimension < 0 ? dimension + bound : dimension
  }

  private func fillDimensions() {
    method("permute(self, *order, dims=None)") { c throws(PyError) in
      let (x, order) = (try c.tensor(0), try c.sizes(1, keyword: 2))
      return try c.give { () throws(TensorError) in try x.permuted(order) }
    }
    function("permute(input, dims)") { c throws(PyError) in
      let (x, order) = (try c.tensor(0), try c.ints(c.a[1]))
      return try c.give { () throws(TensorError) in try x.permuted(order) }
    }
    for signature: StaticString in ["transpose(input, dim0, dim1)", "swapaxes(input, dim0, dim1)", "swapdims(input, dim0, dim1)"] {
      both(signature) { c throws(PyError) in
        let (x, first, second) = (try c.tensor(0), try c.int(1), try c.int(2))
        return try c.give { () throws(TensorError) in try x.transposed(first, second) }
      }
    }
    both("t(input)") { c throws(PyError) in
      let x = try c.tensor(0)
      if x.rank > 2 { throw c.vm.runtimeError("t() expects a tensor with <= 2 dimensions, but self is \(x.rank)D") }
      return try c.give { () throws(TensorError) in
        x.rank == 2 ? try x.transposed(0, 1, name: "TBackward0") : try x.reshaped(x.shape).named("TBackward0")
      }
    }
    for signature: StaticString in ["movedim(input, source, destination)", "moveaxis(input, source, destination)"] {
      both(signature) { c throws(PyError) in
        let (x, from, to) = (try c.tensor(0), try c.ints(c.a[1]), try c.ints(c.a[2]))
        guard from.count == to.count else {
          throw c.vm.runtimeError(
            "movedim: Invalid source or destination dims: source (\(from) dims) should contain the same number of dims as destination (\(to) dims)"
          )
        }
        var places = [Int?](repeating: nil, count: x.rank)
        var sources: [Int] = []
        for (source, target) in zip(from, to) {
          let (source, target) = (try dimension(c, source, x.rank), try dimension(c, target, x.rank))
          guard target < x.rank else { continue }
          places[target] = source
          sources.append(source)
        }
        var rest = (0..<x.rank).filter { !sources.contains($0) }.makeIterator()
        let order = places.map { $0 ?? rest.next() ?? 0 }
        return try c.give { () throws(TensorError) in try x.permuted(order) }
      }
    }
    both("flip(input, *dims)") { c throws(PyError) in
      let (x, dimensions) = (try c.tensor(0), try c.sizes(1))
      return try c.give { () throws(TensorError) in try x.flipped(dimensions) }
    }
    both("fliplr(input)") { c throws(PyError) in
      let x = try c.tensor(0)
      return try c.give { () throws(TensorError) in try x.flipped([1]) }
    }
    both("flipud(input)") { c throws(PyError) in
      let x = try c.tensor(0)
      return try c.give { () throws(TensorError) in try x.flipped([0]) }
    }
    both("roll(input, shifts, dims=None)") { c throws(PyError) in
      let (x, shifts, dimensions) = (try c.tensor(0), try c.ints(c.a[1]), try c.dimensions(2))
      return try c.give { () throws(TensorError) in
        dimensions.isEmpty
          ? try x.reshaped([-1]).rolled(shifts, along: [0]).reshaped(x.shape).named("RollBackward0")
          : try x.rolled(shifts, along: dimensions)
      }
    }
    for (signature, isLower): (StaticString, Bool) in [("tril(input, diagonal=0)", true), ("triu(input, diagonal=0)", false)] {
      both(signature) { c throws(PyError) in
        let (x, diagonal) = (try c.tensor(0), try c.int(1, or: 0))
        if x.rank < 2 { throw c.vm.runtimeError("\(c.name): input tensor must have at least 2 dimensions") }
        return try c.give { () throws(TensorError) in try x.triangle(isLower: isLower, diagonal: diagonal) }
      }
    }
    both("diagonal(input, offset=0, dim1=0, dim2=1)") { c throws(PyError) in
      let (x, shift, first, second) = (try c.tensor(0), try c.int(1, or: 0), try c.int(2, or: 0), try c.int(3, or: 1))
      return try c.give { () throws(TensorError) in try x.diagonal(shift, first, second) }
    }
    both("diag(input, diagonal=0)") { c throws(PyError) in
      let (x, shift) = (try c.tensor(0), try c.int(1, or: 0))
      return try c.give { () throws(TensorError) in
        if x.rank == 2 { return try x.diagonal(shift).copied().named("DiagonalBackward0_copy") }
        guard x.rank == 1 else { throw .needsMatrix("diag", rank: x.rank) }
        guard shift.magnitude < 1 << 40 else { throw .tooManyElements([x.shape[0], Int(clamping: shift.magnitude)]) }
        let size = x.shape[0] + abs(shift)
        let zeros = Tensor(try NDArray(zeros: [size, size], x.dtype, in: c.workspace))
        try zeros.diagonal(shift).assign(.tensor(x))
        return zeros.named("DiagEmbedBackward0")
      }
    }
    both("trace(input)") { c throws(PyError) in
      let x = try c.tensor(0)
      if x.rank != 2 { throw c.vm.runtimeError("trace: expected a matrix, but got tensor with dim \(x.rank)") }
      return try c.give { () throws(TensorError) in try x.diagonal().sum().named("TraceBackward0") }
    }
  }

  private func fillJoining() {
    for signature: StaticString in [
      "cat(tensors, dim=0, *, out=None, axis=None)", "concat(tensors, dim=0, *, out=None, axis=None)",
      "concatenate(tensors, dim=0, *, out=None, axis=None)",
    ] {
      function(signature) { c throws(PyError) in
        var parts = try c.tensors(0)
        let dimension = try c.int(c.has(3) ? 3 : 1, or: 0)
        for (number, part) in parts.enumerated() where part.rank == 0 {
          throw c.vm.runtimeError("zero-dimensional tensor (at position \(number)) cannot be concatenated")
        }
        try checkJoined(c, parts, dimension)
        var types = Set(parts.map(\.dtype))
        if let first = parts.first(where: { $0.shape != [0] }), first.rank != 1 { parts = parts.filter { $0.shape != [0] } }
        // What is empty counts for the type all the same.
        types.subtract(parts.map(\.dtype))
        return try c.give(out: 2) { () throws(TensorError) in
          let whole = try Tensor.joined(parts, along: dimension)
          let type = types.reduce(whole.dtype) { Promotion.joined($0, $1, like: .torch) }
          return type == whole.dtype ? whole : try whole.cast(to: type).named("CatBackward0")
        }
      }
    }
    function("stack(tensors, dim=0, *, out=None, axis=None)") { c throws(PyError) in
      let (parts, dimension) = (try c.tensors(0), try c.int(c.has(3) ? 3 : 1, or: 0))
      for (number, part) in parts.enumerated() where part.shape != parts[0].shape {
        throw c.vm.runtimeError(
          "stack expects each tensor to be equal size, but got \(TensorStore.text(parts[0].shape)) at entry 0 and \(TensorStore.text(part.shape)) at entry \(number)"
        )
      }
      return try c.give(out: 2) { () throws(TensorError) in try Tensor.stacked(parts, along: dimension) }
    }
    for signature: StaticString in ["vstack(tensors)", "hstack(tensors)", "column_stack(tensors)", "dstack(tensors)"] {
      function(signature) { c throws(PyError) in
        let parts = try c.tensors(0)
        let shaped = try c.asking { () throws(TensorError) in
          var shaped: [Tensor] = []
          for part in parts {
            switch (c.name, part.rank) {
            case ("vstack", 0...1): shaped.append(try part.reshaped([1, -1]))
            case ("column_stack", 0...1): shaped.append(try part.reshaped([-1, 1]))
            case ("hstack", 0): shaped.append(try part.reshaped([1]))
            case ("dstack", 0...1): shaped.append(try part.reshaped([1, -1, 1]))
            case ("dstack", 2): shaped.append(try part.unsqueezed(2))
            default: shaped.append(part)
            }
          }
          return shaped
        }
        let rank = shaped.first?.rank ?? 0
        let dimension = c.name == "vstack" ? 0 : c.name == "dstack" ? 2 : c.name == "hstack" && rank == 1 ? 0 : 1
        try checkJoined(c, shaped, dimension)
        return try c.give { () throws(TensorError) in try Tensor.joined(shaped, along: dimension) }
      }
    }
    both("split(tensor, split_size_or_sections, dim=0)") { c throws(PyError) in
      let (x, dimension) = (try c.tensor(0), try c.int(2, or: 0))
      if x.rank == 0 { throw c.vm.runtimeError("split expects at least a 1-dimensional tensor") }
      if let size = try c.store.int(c.vm, c.a[1]) {
        if size < 0 { throw c.vm.runtimeError("split expects split_size be non-negative, but got split_size=\(size)") }
        let length = x.shape[try self.dimension(c, dimension, x.rank)]
        if size == 0 && length != 0 {
          throw c.vm.runtimeError("split_size can only be 0 if dimension size is 0, but got dimension size of \(length)")
        }
        return c.give(try c.asking { () throws(TensorError) in try x.split(every: size, along: dimension) })
      }
      let sizes = try c.ints(c.a[1])
      return c.give(try c.asking { () throws(TensorError) in try x.split(sizes, along: dimension) })
    }
    both("chunk(input, chunks, dim=0)") { c throws(PyError) in
      let (x, pieces, dimension) = (try c.tensor(0), try c.int(1), try c.int(2, or: 0))
      if pieces <= 0 { throw c.vm.runtimeError("chunk expects `chunks` to be greater than 0, got: \(pieces)") }
      if x.rank > 0, x.shape[try self.dimension(c, dimension, x.rank)] == 0 {
        return c.give(
          try c.asking { () throws(TensorError) in
            // Each piece is a tensor, however little it holds.
            try c.workspace.checkRoom(forNotesOn: pieces > Int.max / 64 ? .max : pieces * 64)
            return try x.split([Int](repeating: 0, count: pieces), along: dimension)
          })
      }
      return c.give(try c.asking { () throws(TensorError) in try x.chunked(pieces, along: dimension) })
    }
    both("unbind(input, dim=0)") { c throws(PyError) in
      let (x, dimension) = (try c.tensor(0), try c.int(1, or: 0))
      return c.give(try c.asking { () throws(TensorError) in try x.unbound(dimension) })
    }
    both("narrow(input, dim, start, length)") { c throws(PyError) in
      let (x, dimension, start, length) = (try c.tensor(0), try c.int(1), try c.int(2), try c.int(3))
      if x.rank == 0 { throw c.vm.runtimeError("narrow() cannot be applied to a 0-dim tensor.") }
      if length < 0 { throw c.vm.runtimeError("narrow(): length must be non-negative.") }
      let size = x.shape[try self.dimension(c, dimension, x.rank)]
      if start < -size || start > size {
        throw c.vm.indexError("start out of range (expected to be in range of [\(-size), \(size)], but got \(start))")
      }
      let first = start < 0 ? start + size : start
      if length > size - first {
        throw c.vm.runtimeError("start (\(first)) + length (\(length)) exceeds dimension size (\(size)).")
      }
      return try c.give { () throws(TensorError) in try x.narrowed(dimension, from: first, count: length) }
    }
    both("select(input, dim, index)") { c throws(PyError) in
      let (x, dimension, index) = (try c.tensor(0), try c.int(1), try c.int(2))
      return try c.give { () throws(TensorError) in try x.selected(dimension, index) }
    }
  }

  private func checkJoined(_ c: TensorCall, _ parts: [Tensor], _ along: Int) throws(PyError) {
    guard let first = parts.first(where: { $0.shape != [0] }) else { return }
    for (number, part) in parts.enumerated() where part.shape != [0] {
      if part.rank != first.rank {
        throw c.vm.runtimeError("Tensors must have same number of dimensions: got \(first.rank) and \(part.rank)")
      }
      let place = try dimension(c, along, first.rank)
      for (own, (expected, size)) in zip(first.shape, part.shape).enumerated() where own != place && expected != size {
        throw c.vm.runtimeError(
          "Sizes of tensors must match except in dimension \(place). Expected size \(expected) but got size \(size) for tensor number "
            + "\(number) in the list.")
      }
    }
  }

  private func checkScattered(_ c: TensorCall, _ x: Tensor, _ dimension: Int, _ index: Tensor) throws(PyError) {
    let place = try self.dimension(c, dimension, x.rank)
    if index.dtype != .i64 && index.dtype != .i32 { throw c.vm.runtimeError("scatter(): Expected dtype int32/int64 for index") }
    if index.count == 0 || index.rank == 0 || x.rank == 0 { return }
    if index.rank != x.rank { throw c.vm.runtimeError("Index tensor must have the same number of dimensions as self tensor") }
    let source = c.has(3) ? c.store.tensor(c.vm, c.a[3]) : nil
    for (number, (size, bound)) in zip(index.shape, x.shape).enumerated() {
      let isBeyond = source.map { number < $0.rank && size > $0.shape[number] } ?? false
      guard number != place && size > bound || isBeyond else { continue }
      let end = source.map { " and to be no larger size than src \(TensorStore.text($0.shape))" } ?? ""
      throw c.vm.runtimeError(
        "Expected index \(TensorStore.text(index.shape)) to be no larger than self \(TensorStore.text(x.shape)) apart from dimension "
          + "\(place)\(end)")
    }
  }

  private func fillPicking() {
    both("gather(input, dim, index)") { c throws(PyError) in
      let (x, dimension, index) = (try c.tensor(0), try c.int(1), try c.tensor(2))
      _ = try self.dimension(c, dimension, x.rank)
      if index.dtype != .i64 && index.dtype != .i32 { throw c.vm.runtimeError("gather(): Expected dtype int32/int64 for index") }
      if index.count == 0 {
        return try c.give { () throws(TensorError) in Tensor(try NDArray(zeros: index.shape, x.dtype, in: c.workspace)) }
      }
      if index.rank != x.rank && index.rank != 0 && x.rank != 0 {
        throw c.vm.runtimeError("Index tensor must have the same number of dimensions as input tensor")
      }
      return try c.give { () throws(TensorError) in try x.gathered(dimension, index.array) }
    }
    for (signature, accumulates): (StaticString, Bool) in [
      ("scatter_(self, dim, index, src=None, *, value=None, reduce=None)", false), ("scatter_add_(self, dim, index, src)", true),
    ] {
      method(signature) { c throws(PyError) in
        let (x, dimension, index) = (try c.tensor(0), try c.int(1), try c.tensor(2))
        try checkScattered(c, x, dimension, index)
        let source = try c.term(!accumulates && !c.has(3) && c.has(4) ? 4 : 3)
        var adds = accumulates
        if !accumulates, c.has(5) {
          guard case .str(let way) = c.a[5], way.string == "add" else { throw c.vm.unsupported("torch.Tensor.scatter_ with this reduce") }
          adds = true
        }
        let sums = adds
        try c.asking { () throws(TensorError) in try x.scatter(dimension, index, source, sums) }
        return c.a[0]
      }
    }
    for (signature, accumulates): (StaticString, Bool) in [
      ("scatter(input, dim, index, src=None, *, value=None)", false), ("scatter_add(input, dim, index, src)", true),
    ] {
      both(signature) { c throws(PyError) in
        let (x, dimension, index) = (try c.tensor(0), try c.int(1), try c.tensor(2))
        try checkScattered(c, x, dimension, index)
        let source = try c.term(!accumulates && !c.has(3) && c.has(4) ? 4 : 3)
        return try c.give { () throws(TensorError) in
          let copy = try x.copied()
          try copy.scatter(dimension, index, source, accumulates)
          return copy
        }
      }
    }
    both("index_select(input, dim, index)") { c throws(PyError) in
      let (x, dimension, index) = (try c.tensor(0), try c.int(1), try c.tensor(2))
      return try c.give { () throws(TensorError) in try x.selecting(dimension, index.array) }
    }
    both("take(input, index, *, out=None)") { c throws(PyError) in
      let (x, index) = (try c.tensor(0), try c.tensor(1))
      return try c.give { () throws(TensorError) in try x.reshaped([-1]).indexed([.array(index.array)]).named("TakeBackward0") }
    }
    both("masked_select(input, mask)") { c throws(PyError) in
      let (x, mask) = (try c.tensor(0), try c.tensor(1))
      if mask.dtype != .bool { throw c.vm.runtimeError("masked_select: expected BoolTensor for mask") }
      return try c.give { () throws(TensorError) in
        let shape = try Tensor.compare(.equal, .tensor(x.detached()), .tensor(mask)).shape
        return try x.expanded(to: shape).indexed([.array(mask.array.expanded(to: shape))]).named("MaskedSelectBackward0")
      }
    }
    both("masked_fill(input, mask, value)") { c throws(PyError) in
      let (x, mask, value) = (try c.tensor(0), try c.tensor(1), try c.scalar(2))
      if mask.dtype != .bool {
        throw c.vm.runtimeError("masked_fill_ only supports boolean masks, but got mask with dtype \(c.store.cName(mask.dtype))")
      }
      return try c.give { () throws(TensorError) in try x.masked(mask.array, with: value) }
    }
    method("masked_fill_(self, mask, value)") { c throws(PyError) in
      let (x, mask, value) = (try c.tensor(0), try c.tensor(1), try c.scalar(2))
      if mask.dtype != .bool {
        throw c.vm.runtimeError("masked_fill_ only supports boolean masks, but got mask with dtype \(c.store.cName(mask.dtype))")
      }
      try c.asking { () throws(TensorError) in try x.update { (before) throws(TensorError) in try before.masked(mask.array, with: value) } }
      return c.a[0]
    }
    for (signature, accumulates): (StaticString, Bool) in [
      ("index_add_(self, dim, index, source, *, alpha=1)", true), ("index_copy_(self, dim, index, source)", false),
      ("index_fill_(self, dim, index, value)", false),
    ] {
      method(signature) { c throws(PyError) in
        let (x, index) = (try c.tensor(0), try c.tensor(2))
        let place = try dimension(c, c.int(1), x.rank)
        let source = try c.term(3)
        let factor = accumulates && c.has(4) ? try c.scalar(4) : .int(1)
        try c.asking { () throws(TensorError) in
          let parts = [Index](repeating: .all, count: place) + [.array(index.array)]
          let values: Tensor
          switch source {
          case .tensor(let tensor):
            values = factor.double == 1 ? tensor : try Tensor.multiply(.tensor(tensor), .number(factor)).cast(to: x.dtype)
          case .number(let number): values = Tensor(try NDArray(scalar: number, x.dtype, in: c.workspace))
          }
          try x.put(parts, values, accumulating: accumulates)
        }
        return c.a[0]
      }
    }
  }

  private func fillCasts() {
    let casts: [(StaticString, DType)] = [
      ("float(self)", .f32), ("double(self)", .f64), ("long(self)", .i64), ("int(self)", .i32), ("short(self)", .i16), ("char(self)", .i8),
      ("byte(self)", .u8), ("bool(self)", .bool), ("half(self)", .f16), ("bfloat16(self)", .bf16),
    ]
    for (signature, dtype) in casts {
      method(signature) { c throws(PyError) in
        let x = try c.tensor(0)
        if dtype.isShortFloat { c.store.knowsShortFloats = true }
        return x.dtype == dtype ? c.a[0] : try c.give { () throws(TensorError) in try x.cast(to: dtype) }
      }
    }
    method("type_as(self, other)") { c throws(PyError) in
      let (x, other) = (try c.tensor(0), try c.tensor(1))
      return x.dtype == other.dtype ? c.a[0] : try c.give { () throws(TensorError) in try x.cast(to: other.dtype) }
    }
    method("_cast(self, dtype, copy)") { c throws(PyError) in
      let (x, copies) = (try c.tensor(0), try c.flag(2))
      let dtype = try c.dtype(1) ?? x.dtype
      if x.dtype == dtype { return copies ? try c.give { () throws(TensorError) in try x.copied() } : c.a[0] }
      return try c.give { () throws(TensorError) in try x.cast(to: dtype) }
    }
    both("clone(input, *, memory_format=None)") { c throws(PyError) in
      let x = try c.tensor(0)
      return try c.give { () throws(TensorError) in try x.copied() }
    }
    method("contiguous(self, memory_format=None)") { c throws(PyError) in
      let x = try c.tensor(0)
      return x.array.isContiguous ? c.a[0] : try c.give { () throws(TensorError) in try x.copied() }
    }
  }
}

extension Tensor {
  fileprivate func scatter(_ dimension: Int, _ index: Tensor, _ source: Term, _ accumulates: Bool) throws(TensorError) {
    let values: Tensor
    switch source {
    case .tensor(let tensor): values = tensor
    case .number(let number): values = Tensor(try NDArray(filled: [], with: number, dtype, in: workspace))
    }
    try scatter(dimension, index.array, values, accumulating: accumulates)
  }
}
