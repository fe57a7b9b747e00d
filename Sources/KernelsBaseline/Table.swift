import Kernels

/// The loops as compiled in this target.
package let kernels = KernelTable(
  unary: unary, binary: binary, compare: compare, select: select, cast: cast, reduce: reduce, multiply: multiply,
  multiplyShifted: multiplyShifted, addShiftedProducts: addShiftedProducts,
  softmax: softmax, softmaxGradient: softmaxGradient, normalise: normalise, normaliseGradient: normaliseGradient, recur: recur,
  recurBack: recurBack, addScaled: addScaled, addProduct: addProduct, adam: adam, normal: normal, scan: scan,
  extremeIndex: extremeIndex, countTruths: countTruths, largestOfFours: largestOfFours, sort: sort)
