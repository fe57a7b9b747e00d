/// How many bytes arrays of numbers took since the last collection and did not give back, and from what number on they have to ask.
package final class HeldBytes {
  package let count: UnsafeMutablePointer<Int>
  package let bound: UnsafeMutablePointer<Int>

  init(bound: Int) {
    count = .allocate(capacity: 1)
    count.initialize(to: 0)
    self.bound = .allocate(capacity: 1)
    self.bound.initialize(to: bound)
  }

  deinit {
    count.deallocate()
    bound.deallocate()
  }

  var isOver: Bool { count.pointee > bound.pointee }
}
