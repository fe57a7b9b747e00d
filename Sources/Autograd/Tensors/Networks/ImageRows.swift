/// Windows that move by single columns over images: with a border of zeros around them, what lies under one of a window's elements are
/// whole rows, whose copies need not look at the edges.
struct ImageRows {
  let window: Window
  let images: Int
  let channels: Int
  let height: Int
  let width: Int
  /// How many places there are for the window in an image.
  let rows: Int
  let columns: Int

  private var paddedHeight: Int { height + 2 * window.padding.0 }
  private var paddedWidth: Int { width + 2 * window.padding.1 }
  private var plane: Int { paddedHeight * paddedWidth }
  private var places: Int { rows * columns }

  /// Elements of all images of one channel with their borders; nil where borders would take more memory than images do.
  var roomForChannel: Int? {
    guard window.stride.1 == 1, window.padding.0 <= height, window.padding.1 <= width else { return nil }
    return images * plane
  }

  /// Writes a line for each element of the window, channel by channel: what lies under it at each place of each image. The images lie
  /// one after the other, channel by channel; `room` is for one channel of all of them.
  func spread<T: FloatingPoint>(_ from: UnsafePointer<T>, over lines: UnsafeMutablePointer<T>, _ room: UnsafeMutablePointer<T>) {
    room.update(repeating: 0, count: images * plane)
    for channel in 0..<channels {
      for image in 0..<images {
        copyRows(
          from + (image * channels + channel) * height * width, width, into: room + inside(image), paddedWidth, rows: height, columns: width
        )
      }
      forEachElement { number, shift in
        let line = lines + (channel * window.height * window.width + number) * images * places
        for image in 0..<images {
          copyRows(
            room + (image * plane + shift), window.stride.0 * paddedWidth, into: line + image * places, columns, rows: rows,
            columns: columns)
        }
      }
    }
  }

  /// The other way round: adds up what the lines have for the same element of an image, from zero on.
  func gather<T: FloatingPoint>(_ lines: UnsafePointer<T>, into images: UnsafeMutablePointer<T>, _ room: UnsafeMutablePointer<T>) {
    for channel in 0..<channels {
      room.update(repeating: 0, count: self.images * plane)
      forEachElement { number, shift in
        let line = lines + (channel * window.height * window.width + number) * self.images * places
        for image in 0..<self.images {
          addRows(
            line + image * places, columns, into: room + (image * plane + shift), window.stride.0 * paddedWidth, rows: rows,
            columns: columns)
        }
      }
      for image in 0..<self.images {
        copyRows(
          room + inside(image), paddedWidth, into: images + (image * channels + channel) * height * width, width, rows: height,
          columns: width)
      }
    }
  }

  private func inside(_ image: Int) -> Int { image * plane + window.padding.0 * paddedWidth + window.padding.1 }

  private func forEachElement(_ body: (_ number: Int, _ shift: Int) -> Void) {
    for y in 0..<window.height {
      for x in 0..<window.width {
        body(y * window.width + x, y * window.dilation.0 * paddedWidth + x * window.dilation.1)
      }
    }
  }
}

@inline(__always)
private func copyRows<T>(
  _ from: UnsafePointer<T>, _ fromStep: Int, into to: UnsafeMutablePointer<T>, _ toStep: Int, rows: Int, columns: Int
) {
  inPieces(columns) { first, count in
    for row in 0..<rows {
      let (source, target) = (from + row * fromStep + first, to + row * toStep + first)
      for index in 0..<count { target[index] = source[index] }
    }
  }
}

@inline(__always)
private func addRows<T: FloatingPoint>(
  _ from: UnsafePointer<T>, _ fromStep: Int, into to: UnsafeMutablePointer<T>, _ toStep: Int, rows: Int, columns: Int
) {
  inPieces(columns) { first, count in
    for row in 0..<rows {
      let (source, target) = (from + row * fromStep + first, to + row * toStep + first)
      for index in 0..<count { target[index] += source[index] }
    }
  }
}

/// Columns in pieces of sizes that the compiler knows, which become operations on vectors.
@inline(__always)
private func inPieces(_ columns: Int, _ body: (_ first: Int, _ count: Int) -> Void) {
  var first = 0
  while first + 8 <= columns {
    body(first, 8)
    first += 8
  }
  if columns & 4 != 0 {
    body(first, 4)
    first += 4
  }
  if columns & 2 != 0 {
    body(first, 2)
    first += 2
  }
  if columns & 1 != 0 { body(first, 1) }
}
