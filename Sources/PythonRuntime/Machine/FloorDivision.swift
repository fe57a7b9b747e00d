/// Division of integers that rounds down, for positive divisors.
@inline(__always)
func floorQuotient(_ x: Int, _ y: Int) -> Int {
  let quotient = x / y
  return x % y < 0 ? quotient - 1 : quotient
}

@inline(__always)
func floorRemainder(_ x: Int, _ y: Int) -> Int {
  let remainder = x % y
  return remainder < 0 ? remainder + y : remainder
}
