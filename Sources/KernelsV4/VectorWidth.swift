// As many numbers as a register of this processor holds.

typealias FloatVector = SIMD16<Float>
typealias DoubleVector = SIMD8<Double>
