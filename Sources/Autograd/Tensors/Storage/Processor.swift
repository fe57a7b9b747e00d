import CLinux
import Kernels
import KernelsBaseline

#if arch(x86_64)
  import KernelsV3
  import KernelsV4
#endif

extension KernelTable {
  /// The loops for any processor of this architecture.
  package static let baseline = KernelsBaseline.kernels

  /// The loops that this machine's processor can run, the fastest ones last; their results are the same to the bit.
  package static let all: [KernelTable] = {
    var tables = [baseline]
    #if arch(x86_64)
      if lectern_has_x86_64_v3() != 0 { tables.append(KernelsV3.kernels) }
      if lectern_has_x86_64_v4() != 0 { tables.append(KernelsV4.kernels) }
    #endif
    return tables
  }()

  package static let best = all.last ?? baseline
}
