/// Memory for so many elements of a kind, given back with the last reference.
package final class Room<Element> {
  package let start: UnsafeMutablePointer<Element>
  private let count: Int

  package init(_ count: Int, filledWith element: Element) {
    self.count = max(count, 1)
    start = .allocate(capacity: self.count)
    start.initialize(repeating: element, count: self.count)
  }

  package init(copying elements: UnsafePointer<Element>, _ count: Int) {
    self.count = count
    start = .allocate(capacity: max(count, 1))
    start.initialize(from: elements, count: count)
  }

  package var elements: [Element] { Array(UnsafeBufferPointer(start: start, count: count)) }

  deinit { start.deallocate() }
}
