import CLinux
import Glibc

package enum Processors {
  /// How many there are for this process.
  package static var count: Int {
    var bits = [UInt64](repeating: 0, count: 128)
    if sched_getaffinity(0, bits.count * 8, &bits) >= 0 {
      let count = bits.reduce(0) { $0 + $1.nonzeroBitCount }
      if count > 0 { return count }
    }
    return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}
