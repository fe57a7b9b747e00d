// As many numbers as a register of this processor holds.

typealias FloatVector = SIMD4<Float>
typealias DoubleVector = SIMD2<Double>
