import Glibc
import Kernels

extension NDArray {
  package convenience init(zeros shape: [Int], _ dtype: DType, in workspace: Workspace) throws(TensorError) {
    try self.init(uninitialized: shape, dtype, in: workspace)
    memset(storage.start, 0, storage.byteCount)
  }

  package convenience init(filled shape: [Int], with value: Scalar, _ dtype: DType, in workspace: Workspace) throws(TensorError) {
    try self.init(uninitialized: shape, dtype, in: workspace)
    fill(with: value)
  }

  package convenience init(scalar value: Scalar, _ dtype: DType, in workspace: Workspace) throws(TensorError) {
    try self.init(uninitialized: [], dtype, in: workspace)
    value.store(dtype, at: storage.start)
  }

  /// Elements row by row; there are as many as the shape says.
  package convenience init(_ values: [Scalar], shape: [Int], _ dtype: DType, in workspace: Workspace) throws(TensorError) {
    try self.init(uninitialized: shape, dtype, in: workspace)
    guard values.count == count else { throw .valueCount(values: values.count, places: count) }
    var place = storage.start
    for value in values {
      value.store(dtype, at: place)
      place += dtype.byteCount
    }
  }

  package convenience init(_ values: [Double], shape: [Int]? = nil, _ dtype: DType = .f64, in workspace: Workspace) throws(TensorError) {
    if dtype == .f64 {
      try self.init(uninitialized: shape ?? [values.count], .f64, in: workspace)
      guard values.count == count else { throw .valueCount(values: values.count, places: count) }
      values.withUnsafeBytes { bytes in if let from = bytes.baseAddress { memcpy(storage.start, from, bytes.count) } }
      return
    }
    try self.init(values.map { .float($0) }, shape: shape ?? [values.count], dtype, in: workspace)
  }

  package convenience init(_ values: [Int], shape: [Int]? = nil, _ dtype: DType = .i64, in workspace: Workspace) throws(TensorError) {
    if dtype == .i64 {
      try self.init(uninitialized: shape ?? [values.count], .i64, in: workspace)
      guard values.count == count else { throw .valueCount(values: values.count, places: count) }
      values.withUnsafeBytes { bytes in if let from = bytes.baseAddress { memcpy(storage.start, from, bytes.count) } }
      return
    }
    try self.init(values.map { .int(Int64($0)) }, shape: shape ?? [values.count], dtype, in: workspace)
  }

  /// `count` numbers from `start` on, `step` apart, each computed from its index.
  package convenience init(
    rangeFrom start: Scalar, step: Scalar, count: Int, _ dtype: DType, in workspace: Workspace
  ) throws(TensorError) {
    try self.init(uninitialized: [count], dtype, in: workspace)
    if dtype == .f64 {
      let (out, first, distance) = (pointer(Double.self), start.double, step.double)
      for index in 0..<count { out[index] = first + Double(index) * distance }
      return
    }
    if dtype == .i64 {
      let (out, first, distance) = (pointer(Int64.self), start.integer, step.integer)
      for index in 0..<count { out[index] = first &+ Int64(index) &* distance }
      return
    }
    var place = storage.start
    for index in 0..<count {
      let value: Scalar =
        dtype.isFloat || dtype.isComplex
        ? .float(start.double + Double(index) * step.double) : .int(start.integer &+ Int64(index) &* step.integer)
      value.store(dtype, at: place)
      place += dtype.byteCount
    }
  }

  package convenience init(identity rows: Int, columns: Int, diagonal: Int = 0, _ dtype: DType, in workspace: Workspace) throws(TensorError)
  {
    try self.init(zeros: [rows, columns], dtype, in: workspace)
    for row in 0..<rows {
      let (column, overflows) = row.addingReportingOverflow(diagonal)
      guard !overflows, column >= 0, column < columns else { continue }
      Scalar.int(1).store(dtype, at: storage.start + (row * columns + column) * dtype.byteCount)
    }
  }

  package func fill(with value: Scalar) {
    guard dtype.isCommon else { return visit { value.store(dtype, at: $0) } }
    var bytes: UInt64 = 0
    withUnsafeMutableBytes(of: &bytes) { bytes in
      guard let source = bytes.baseAddress else { return }
      value.store(dtype, at: source)
      Loops.run(shape, strides) { offsets, columns, rows, steps in
        let result = Plane(start + offsets[0] * dtype.byteCount, step: steps[0], rowStep: steps[1])
        kernels.cast(dtype, dtype, result, Plane(source, step: 0, rowStep: 0), Extent(columns: columns, rows: rows))
      }
    }
  }

  /// All elements row by row. Whoever asks has checked that there is room for so many.
  /// Elements as numbers of their own take more room than they lie in, and an array may show the same element any number of times.
  package func checkRoomForNumbers() throws(TensorError) { try workspace.checkRoom(forNotesOn: count) }

  package var scalars: [Scalar] {
    var result: [Scalar] = []
    result.reserveCapacity(count)
    visit { result.append(Scalar(dtype, at: $0)) }
    return result
  }

  package var doubles: [Double] {
    if dtype == .f64 && isContiguous { return Array(UnsafeBufferPointer(start: pointer(Double.self), count: count)) }
    return scalars.map { $0.double }
  }

  package var integers: [Int] {
    if dtype == .i64 && isContiguous { return Array(UnsafeBufferPointer(start: pointer(Int.self), count: count)) }
    return scalars.map { Int($0.integer) }
  }

  /// The only element of an array of one.
  package func item() throws(TensorError) -> Scalar {
    guard count == 1 else { throw .mustBeScalar(shape) }
    return Scalar(dtype, at: start)
  }

  /// Calls `body` with the place of each element row by row.
  package func visit(_ body: (UnsafeMutableRawPointer) -> Void) {
    let size = dtype.byteCount
    guard count > 0 else { return }
    guard let columns = shape.last, let step = strides.last else { return body(start) }
    var index = [Int](repeating: 0, count: rank - 1)
    var line = start
    while true {
      var place = line
      for _ in 0..<columns {
        body(place)
        place += step * size
      }
      var dimension = rank - 2
      while dimension >= 0 {
        index[dimension] += 1
        line += strides[dimension] * size
        if index[dimension] < shape[dimension] { break }
        line -= strides[dimension] * shape[dimension] * size
        index[dimension] = 0
        dimension -= 1
      }
      if dimension < 0 { return }
    }
  }
}
