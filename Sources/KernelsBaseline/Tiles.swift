import Kernels

// Tiles: six rows of the result whose sums stay in registers while the inner dimension passes by. Every sum is one chain of fused
// multiply-adds in order, whatever the tile.

/// Columns of a tile: two vectors.
@inline(__always)
func tileColumns<V: SIMD>(of _: V.Type) -> Int { 2 &* V.scalarCount }

/// Where the rows of a tile stand. Where there are fewer than six the last one is there again and again, for the same result.
struct TileRows {
  let count: Int
  let leftStep: Int
  let outStep: Int

  @inline(__always)
  init(_ count: Int, left leftStep: Int, out outStep: Int) {
    self.count = min(count, MatrixBlocks.tileRows)
    self.leftStep = leftStep
    self.outStep = outStep
  }

  @inline(__always) func left(_ index: Int) -> Int { min(index, count &- 1) &* leftStep }
  @inline(__always) func out(_ index: Int) -> Int { min(index, count &- 1) &* outStep }
}

/// A tile of two vectors, of which the second begins at `second`; where they overlap both have the same numbers. `line` tells where a row
/// of the right matrix is.
@inline(__always)
func multiplyPairs<V: SIMD>(
  _ out: UnsafeMutablePointer<V.Scalar>, _ rows: TileRows, _ left: UnsafePointer<V.Scalar>, _ leftStep: Int,
  _ second: Int, _ depth: Int, _ isFirst: Bool, _ addend: UnsafePointer<V.Scalar>?, _: V.Type,
  _ line: (_ index: Int) -> UnsafePointer<V.Scalar>
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  var sums = (V(), V(), V(), V(), V(), V())
  var others = (V(), V(), V(), V(), V(), V())
  if !isFirst {
    sums.0 = loadVector(out, V.self)
    sums.1 = loadVector(out + rows.out(1), V.self)
    sums.2 = loadVector(out + rows.out(2), V.self)
    sums.3 = loadVector(out + rows.out(3), V.self)
    sums.4 = loadVector(out + rows.out(4), V.self)
    sums.5 = loadVector(out + rows.out(5), V.self)
    others.0 = loadVector(out + second, V.self)
    others.1 = loadVector(out + (rows.out(1) &+ second), V.self)
    others.2 = loadVector(out + (rows.out(2) &+ second), V.self)
    others.3 = loadVector(out + (rows.out(3) &+ second), V.self)
    others.4 = loadVector(out + (rows.out(4) &+ second), V.self)
    others.5 = loadVector(out + (rows.out(5) &+ second), V.self)
  }
  let (row1, row2, row3, row4, row5) = (rows.left(1), rows.left(2), rows.left(3), rows.left(4), rows.left(5))
  var a = left
  for index in 0..<depth {
    let b = line(index)
    let line = loadVector(b, V.self)
    let next = loadVector(b + second, V.self)
    var factor = V(repeating: a[0])
    sums.0 = sums.0.addingProduct(factor, line)
    others.0 = others.0.addingProduct(factor, next)
    factor = V(repeating: a[row1])
    sums.1 = sums.1.addingProduct(factor, line)
    others.1 = others.1.addingProduct(factor, next)
    factor = V(repeating: a[row2])
    sums.2 = sums.2.addingProduct(factor, line)
    others.2 = others.2.addingProduct(factor, next)
    factor = V(repeating: a[row3])
    sums.3 = sums.3.addingProduct(factor, line)
    others.3 = others.3.addingProduct(factor, next)
    factor = V(repeating: a[row4])
    sums.4 = sums.4.addingProduct(factor, line)
    others.4 = others.4.addingProduct(factor, next)
    factor = V(repeating: a[row5])
    sums.5 = sums.5.addingProduct(factor, line)
    others.5 = others.5.addingProduct(factor, next)
    a += leftStep
  }
  if let addend {
    let (line, next) = (loadVector(addend, V.self), loadVector(addend + second, V.self))
    sums.0 += line
    others.0 += next
    sums.1 += line
    others.1 += next
    sums.2 += line
    others.2 += next
    sums.3 += line
    others.3 += next
    sums.4 += line
    others.4 += next
    sums.5 += line
    others.5 += next
  }
  storeVector(sums.0, out)
  storeVector(sums.1, out + rows.out(1))
  storeVector(sums.2, out + rows.out(2))
  storeVector(sums.3, out + rows.out(3))
  storeVector(sums.4, out + rows.out(4))
  storeVector(sums.5, out + rows.out(5))
  storeVector(others.0, out + second)
  storeVector(others.1, out + (rows.out(1) &+ second))
  storeVector(others.2, out + (rows.out(2) &+ second))
  storeVector(others.3, out + (rows.out(3) &+ second))
  storeVector(others.4, out + (rows.out(4) &+ second))
  storeVector(others.5, out + (rows.out(5) &+ second))
}

/// A tile of one vector, from the beginning of the inner dimension.
@inline(__always)
func multiplySingles<V: SIMD>(
  _ out: UnsafeMutablePointer<V.Scalar>, _ rows: TileRows, _ left: UnsafePointer<V.Scalar>, _ leftStep: Int,
  _ right: UnsafePointer<V.Scalar>, _ rightStep: Int, _ depth: Int, _ addend: UnsafePointer<V.Scalar>?, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  var sums = (V(), V(), V(), V(), V(), V())
  let (row1, row2, row3, row4, row5) = (rows.left(1), rows.left(2), rows.left(3), rows.left(4), rows.left(5))
  var a = left
  var b = right
  for _ in 0..<depth {
    let line = loadVector(b, V.self)
    sums.0 = sums.0.addingProduct(V(repeating: a[0]), line)
    sums.1 = sums.1.addingProduct(V(repeating: a[row1]), line)
    sums.2 = sums.2.addingProduct(V(repeating: a[row2]), line)
    sums.3 = sums.3.addingProduct(V(repeating: a[row3]), line)
    sums.4 = sums.4.addingProduct(V(repeating: a[row4]), line)
    sums.5 = sums.5.addingProduct(V(repeating: a[row5]), line)
    a += leftStep
    b += rightStep
  }
  if let addend {
    let line = loadVector(addend, V.self)
    sums.0 += line
    sums.1 += line
    sums.2 += line
    sums.3 += line
    sums.4 += line
    sums.5 += line
  }
  storeVector(sums.0, out)
  storeVector(sums.1, out + rows.out(1))
  storeVector(sums.2, out + rows.out(2))
  storeVector(sums.3, out + rows.out(3))
  storeVector(sums.4, out + rows.out(4))
  storeVector(sums.5, out + rows.out(5))
}
