// As many numbers as a register of this processor holds.

typealias FloatVector = SIMD8<Float>
typealias DoubleVector = SIMD4<Double>
