import CLinux
import Kernels
import KernelsBaseline

#if arch(x86_64)
  import KernelsV3
#endif

extension KernelTable {
  /// The loops for any processor of this architecture.
  package static let baseline = KernelsBaseline.kernels

  /// The fastest loops that this machine's processor can run; their results are the same to the bit.
  package static let best: KernelTable = {
    #if arch(x86_64)
      if lectern_has_x86_64_v3() != 0 { return KernelsV3.kernels }
    #endif
    return baseline
  }()
}
