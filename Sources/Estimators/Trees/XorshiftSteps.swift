/// The generator that chooses features and thresholds: shifts by 13, 17 and 5.
struct XorshiftSteps {
  private var state: UInt32

  init(seed: UInt32) { state = seed }

  private mutating func next() -> UInt32 {
    if state == 0 { state = 1 }
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return state & 0x7fff_ffff
  }

  mutating func integer(from low: Int, below high: Int) -> Int { low + Int(next()) % (high - low) }

  mutating func number(from low: Double, to high: Double) -> Double { (high - low) * Double(next()) / 2_147_483_647 + low }
}
