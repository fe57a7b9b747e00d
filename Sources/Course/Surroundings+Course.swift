import Lessons
import Plotting

extension Surroundings {
  init(readFile: @escaping (String) -> [UInt8]?) {
    self.init(readFile: readFile) { FigureComparison(expected: $0, actual: $1, sameText: $2)?.differences }
  }
}

extension CourseFolder {
  package func surroundings(of lesson: String) -> Surroundings { Surroundings(readFile: readFile(beside: lesson)) }
}

/// The actual figure in grey with what differs in red; nil if the two are no pictures of one size.
package func pictureOfDifferences(expected: [UInt8], actual: [UInt8]) -> [UInt8]? {
  FigureComparison.picture(expected: expected, actual: actual)
}
