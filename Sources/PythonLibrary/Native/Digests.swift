import Glibc

/// The hash functions of `hashlib`.
package enum Digest: String, CaseIterable, Sendable {
  case md5, sha1, sha224, sha256, sha384, sha512

  package var byteCount: Int {
    switch self {
    case .md5: 16
    case .sha1: 20
    case .sha224: 28
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  package var blockSize: Int {
    switch self {
    case .md5, .sha1, .sha224, .sha256: 64
    case .sha384, .sha512: 128
    }
  }

  package func of(_ message: [UInt8]) -> [UInt8] {
    let bytes = padded(message)
    let digest =
      switch self {
      case .md5: Digest.bytes(MD5.digest(Digest.words(bytes, lowFirst: true)), lowFirst: true)
      case .sha1: Digest.bytes(SHA1.digest(Digest.words(bytes)))
      case .sha224: Digest.bytes(SHA2.short(Digest.words(bytes), SHA2.start384.map { UInt32(truncatingIfNeeded: $0) }))
      case .sha256: Digest.bytes(SHA2.short(Digest.words(bytes), SHA2.start512.map { UInt32($0 >> 32) }))
      case .sha384: Digest.bytes(SHA2.long(Digest.words(bytes), SHA2.start384))
      case .sha512: Digest.bytes(SHA2.long(Digest.words(bytes), SHA2.start512))
      }
    return Array(digest.prefix(byteCount))
  }

  /// The message, a one bit, zeros, and the message's length in bits at the end of the last block.
  private func padded(_ message: [UInt8]) -> [UInt8] {
    let lengthSize = blockSize / 8
    var bytes = message
    bytes.append(0x80)
    while bytes.count % blockSize != blockSize - lengthSize { bytes.append(0) }
    let bitCount = UInt64(message.count) << 3
    for place in 0..<lengthSize {
      let significance = self == .md5 ? place : lengthSize - 1 - place
      bytes.append(significance < 8 ? UInt8(truncatingIfNeeded: bitCount >> UInt64(8 * significance)) : 0)
    }
    return bytes
  }

  private static func words<Word: FixedWidthInteger>(_ bytes: [UInt8], lowFirst: Bool = false) -> [Word] {
    let size = Word.bitWidth / 8
    return stride(from: 0, to: bytes.count, by: size).map { start in
      let word = bytes[start..<(start + size)].reduce(Word(0)) { $0 << 8 | Word($1) }
      return lowFirst ? word.byteSwapped : word
    }
  }

  private static func bytes<Word: FixedWidthInteger>(_ words: [Word], lowFirst: Bool = false) -> [UInt8] {
    words.flatMap { word in
      let shifts = stride(from: Word.bitWidth - 8, through: 0, by: -8)
      let bytes = shifts.map { UInt8(truncatingIfNeeded: word >> Word($0)) }
      return lowFirst ? bytes.reversed() : bytes
    }
  }
}

private enum MD5 {
  private static let rotations: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
  private static let constants = (1...64).map { UInt32(abs(sin(Double($0))) * 0x1p32) }

  static func digest(_ words: [UInt32]) -> [UInt32] {
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476]
    for block in stride(from: 0, to: words.count, by: 16) {
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      for round in 0..<64 {
        let (mixed, place): (UInt32, Int) =
          switch round / 16 {
          case 0: (b & c | ~b & d, round)
          case 1: (d & b | ~d & c, (5 * round + 1) % 16)
          case 2: (b ^ c ^ d, (3 * round + 5) % 16)
          default: (c ^ (b | ~d), 7 * round % 16)
          }
        let sum = a &+ mixed &+ constants[round] &+ words[block + place]
        (a, d, c, b) = (d, c, b, b &+ sum.rotated(left: rotations[round / 16 * 4 + round % 4]))
      }
      for (index, word) in [a, b, c, d].enumerated() { state[index] &+= word }
    }
    return state
  }
}

private enum SHA1 {
  static func digest(_ words: [UInt32]) -> [UInt32] {
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    for block in stride(from: 0, to: words.count, by: 16) {
      var schedule = Array(words[block..<(block + 16)])
      for round in 16..<80 {
        let mixed = schedule[round - 3] ^ schedule[round - 8] ^ schedule[round - 14] ^ schedule[round - 16]
        schedule.append(mixed.rotated(left: 1))
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for round in 0..<80 {
        let (mixed, constant): (UInt32, UInt32) =
          switch round / 20 {
          case 0: (b & c | ~b & d, 0x5a82_7999)
          case 1: (b ^ c ^ d, 0x6ed9_eba1)
          case 2: (b & c | b & d | c & d, 0x8f1b_bcdc)
          default: (b ^ c ^ d, 0xca62_c1d6)
          }
        let sum = a.rotated(left: 5) &+ mixed &+ e &+ constant &+ schedule[round]
        (a, b, c, d, e) = (sum, a, b.rotated(left: 30), c, d)
      }
      for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
    }
    return state
  }
}

private enum SHA2 {
  /// The rotations and, last, the shift or third rotation of the four mixing functions.
  private struct Mixing {
    let wide: (Int, Int, Int)
    let narrow: (Int, Int, Int)
    let early: (Int, Int, Int)
    let late: (Int, Int, Int)
  }

  static func short(_ words: [UInt32], _ start: [UInt32]) -> [UInt32] {
    let mixing = Mixing(wide: (2, 13, 22), narrow: (6, 11, 25), early: (7, 18, 3), late: (17, 19, 10))
    return digest(words, start, constants.prefix(64).map { UInt32($0 >> 32) }, mixing)
  }

  static func long(_ words: [UInt64], _ start: [UInt64]) -> [UInt64] {
    let mixing = Mixing(wide: (28, 34, 39), narrow: (14, 18, 41), early: (1, 8, 7), late: (19, 61, 6))
    return digest(words, start, constants, mixing)
  }

  private static func digest<Word: FixedWidthInteger>(
    _ words: [Word], _ start: [Word], _ constants: [Word], _ mixing: Mixing
  ) -> [Word] {
    var state = start
    for block in stride(from: 0, to: words.count, by: 16) {
      var schedule = Array(words[block..<(block + 16)])
      for round in 16..<constants.count {
        let early = schedule[round - 15]
        let late = schedule[round - 2]
        schedule.append(
          schedule[round - 16] &+ early.mixed(mixing.early, shift: true)
            &+ schedule[round - 7] &+ late.mixed(mixing.late, shift: true))
      }
      var rows = state
      for round in 0..<constants.count {
        let (a, b, c, e) = (rows[0], rows[1], rows[2], rows[4])
        let choice = e & rows[5] ^ ~e & rows[6]
        let majority = a & b ^ a & c ^ b & c
        let first = rows[7] &+ e.mixed(mixing.narrow, shift: false) &+ choice &+ constants[round] &+ schedule[round]
        let second = a.mixed(mixing.wide, shift: false) &+ majority
        rows = [first &+ second, a, b, c, rows[3] &+ first, e, rows[5], rows[6]]
      }
      for index in 0..<8 { state[index] &+= rows[index] }
    }
    return state
  }

  /// The fractions of the square roots of the first eight primes.
  static let start512: [UInt64] = [
    0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
  ]

  /// The fractions of the square roots of the next eight primes.
  static let start384: [UInt64] = [
    0xcbbb_9d5d_c105_9ed8, 0x629a_292a_367c_d507, 0x9159_015a_3070_dd17, 0x152f_ecd8_f70e_5939,
    0x6733_2667_ffc0_0b31, 0x8eb4_4a87_6858_1511, 0xdb0c_2e0d_64f9_8fa7, 0x47b5_481d_befa_4fa4,
  ]

  /// The fractions of the cube roots of the first eighty primes.
  private static let constants: [UInt64] = [
    0x428a_2f98_d728_ae22, 0x7137_4491_23ef_65cd, 0xb5c0_fbcf_ec4d_3b2f, 0xe9b5_dba5_8189_dbbc,
    0x3956_c25b_f348_b538, 0x59f1_11f1_b605_d019, 0x923f_82a4_af19_4f9b, 0xab1c_5ed5_da6d_8118,
    0xd807_aa98_a303_0242, 0x1283_5b01_4570_6fbe, 0x2431_85be_4ee4_b28c, 0x550c_7dc3_d5ff_b4e2,
    0x72be_5d74_f27b_896f, 0x80de_b1fe_3b16_96b1, 0x9bdc_06a7_25c7_1235, 0xc19b_f174_cf69_2694,
    0xe49b_69c1_9ef1_4ad2, 0xefbe_4786_384f_25e3, 0x0fc1_9dc6_8b8c_d5b5, 0x240c_a1cc_77ac_9c65,
    0x2de9_2c6f_592b_0275, 0x4a74_84aa_6ea6_e483, 0x5cb0_a9dc_bd41_fbd4, 0x76f9_88da_8311_53b5,
    0x983e_5152_ee66_dfab, 0xa831_c66d_2db4_3210, 0xb003_27c8_98fb_213f, 0xbf59_7fc7_beef_0ee4,
    0xc6e0_0bf3_3da8_8fc2, 0xd5a7_9147_930a_a725, 0x06ca_6351_e003_826f, 0x1429_2967_0a0e_6e70,
    0x27b7_0a85_46d2_2ffc, 0x2e1b_2138_5c26_c926, 0x4d2c_6dfc_5ac4_2aed, 0x5338_0d13_9d95_b3df,
    0x650a_7354_8baf_63de, 0x766a_0abb_3c77_b2a8, 0x81c2_c92e_47ed_aee6, 0x9272_2c85_1482_353b,
    0xa2bf_e8a1_4cf1_0364, 0xa81a_664b_bc42_3001, 0xc24b_8b70_d0f8_9791, 0xc76c_51a3_0654_be30,
    0xd192_e819_d6ef_5218, 0xd699_0624_5565_a910, 0xf40e_3585_5771_202a, 0x106a_a070_32bb_d1b8,
    0x19a4_c116_b8d2_d0c8, 0x1e37_6c08_5141_ab53, 0x2748_774c_df8e_eb99, 0x34b0_bcb5_e19b_48a8,
    0x391c_0cb3_c5c9_5a63, 0x4ed8_aa4a_e341_8acb, 0x5b9c_ca4f_7763_e373, 0x682e_6ff3_d6b2_b8a3,
    0x748f_82ee_5def_b2fc, 0x78a5_636f_4317_2f60, 0x84c8_7814_a1f0_ab72, 0x8cc7_0208_1a64_39ec,
    0x90be_fffa_2363_1e28, 0xa450_6ceb_de82_bde9, 0xbef9_a3f7_b2c6_7915, 0xc671_78f2_e372_532b,
    0xca27_3ece_ea26_619c, 0xd186_b8c7_21c0_c207, 0xeada_7dd6_cde0_eb1e, 0xf57d_4f7f_ee6e_d178,
    0x06f0_67aa_7217_6fba, 0x0a63_7dc5_a2c8_98a6, 0x113f_9804_bef9_0dae, 0x1b71_0b35_131c_471b,
    0x28db_77f5_2304_7d84, 0x32ca_ab7b_40c7_2493, 0x3c9e_be0a_15c9_bebc, 0x431d_67c4_9c10_0d4c,
    0x4cc5_d4be_cb3e_42b6, 0x597f_299c_fc65_7e2a, 0x5fcb_6fab_3ad6_faec, 0x6c44_198c_4a47_5817,
  ]
}

extension FixedWidthInteger {
  fileprivate func rotated(left count: Self) -> Self { self << count | self >> (Self(Self.bitWidth) - count) }

  private func rotated(right count: Int) -> Self { self >> Self(count) | self << Self(Self.bitWidth - count) }

  /// Two rotations and a third, or a shift, combined.
  fileprivate func mixed(_ counts: (Int, Int, Int), shift: Bool) -> Self {
    rotated(right: counts.0) ^ rotated(right: counts.1) ^ (shift ? self >> Self(counts.2) : rotated(right: counts.2))
  }
}
