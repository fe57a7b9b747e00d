import Autograd
import TestCases
import Testing

@Suite struct LinearAlgebraTests {
  let workspace = Workspace()

  @Test(arguments: CaseTable.rows("linear_algebra.tsv"))
  func solvesAsNumpySolves(_ row: CaseTable.Row) throws {
    let operands = try row[1].split(separator: ";").map { try WrittenArray($0, in: workspace).array }
    let expected = try row[2].split(separator: ";").map { try WrittenArray($0, in: workspace).array }
    let matrix = operands[0]
    let mirror = try matrix.transposed(-1, -2)
    let type = matrix.dtype
    let results: [NDArray]
    switch row[0] {
    case "det": results = [try matrix.determinant()]
    case "inv": results = [try matrix.inverse()]
    case "slogdet":
      let (sign, logarithm) = try matrix.signAndLogDeterminant()
      results = [sign, logarithm]
    case "solve": results = [try matrix.solving(operands[1])]
    case "pinv": results = [try matrix.pseudoInverse()]
    case "cholesky of gram":
      let one = try NDArray(identity: matrix.shape[matrix.rank - 1], columns: matrix.shape[matrix.rank - 1], type, in: workspace)
      results = [try NDArray.binary(.add, NDArray.product(matrix, mirror, as: type), one, as: type).choleskyFactor()]
    case "eigh of sum":
      let (values, vectors) = try NDArray.binary(.add, matrix, mirror, as: type).symmetricEigenvalues()
      results = [values, vectors]
    case "eig":
      let (values, vectors) = try matrix.eigenvalues()
      results = [values.real, values.imaginary, vectors.real, vectors.imaginary]
    case "qr":
      let (q, r) = try matrix.orthogonalFactors()
      results = [q, r]
    default:
      let (u, s, v) = try matrix.singularValues()
      results = [s]
      let scaled = try NDArray.binary(.multiply, u, s.unsqueezed(-2), as: type)
      let back = try NDArray.product(scaled, v, as: type)
      #expect(back.difference(from: matrix, tolerance: type == .f64 ? 1e-13 : 1e-5, ofLargest: true) == "")
    }
    for (result, wanted) in zip(results, expected) {
      #expect(result.difference(from: wanted, tolerance: type == .f64 ? 1e-11 : 1e-4, ofLargest: true) == "")
    }
  }

  @Test func singularMatricesAreRefused() throws {
    let zeros = try NDArray(zeros: [2, 2], .f64, in: workspace)
    #expect(throws: TensorError.singularMatrix) { try zeros.inverse() }
    #expect(throws: TensorError.notPositiveDefinite(1)) { try zeros.choleskyFactor() }
    #expect(throws: TensorError.needsSquareMatrix([2, 3])) { try NDArray(zeros: [2, 3], .f64, in: workspace).determinant() }
    #expect(try zeros.singularValues().u.doubles.map { $0.magnitude } == [1, 0, 0, 1])
  }
}
