/// Memory for so many elements of a kind, given back with the last reference.
final class Room<Element> {
  let start: UnsafeMutablePointer<Element>
  let count: Int

  init(_ count: Int, filledWith element: Element) {
    self.count = max(count, 1)
    start = .allocate(capacity: self.count)
    start.initialize(repeating: element, count: self.count)
  }

  deinit { start.deallocate() }
}
