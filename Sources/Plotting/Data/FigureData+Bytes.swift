/// Data as bytes: numbers of four bytes from the lowest up, texts and lists behind their length.
extension FigureData {
  private static let version: UInt32 = 1

  package var bytes: [UInt8] {
    var writer = DataWriter()
    writer.write(FigureData.version)
    writer.write(count: width)
    writer.write(count: height)
    writer.write(panels) { writer, panel in
      writer.write(panel.titles) { $0.write($1) }
      for direction in [panel.x, panel.y] {
        writer.write(direction.low)
        writer.write(direction.high)
        writer.write(direction.scale)
        writer.write(direction.label)
        writer.write(direction.words) { $0.write($1) }
      }
      writer.write(panel.legend) { $0.write($1) }
      writer.write(count: panel.seriesCount)
      writer.write(panel.series) { writer, series in
        writer.write(UInt32(series.kind.rawValue))
        writer.write(series.name)
        writer.write(series.text)
        writer.write(count: series.count)
        writer.write(series.columns) { writer, column in
          writer.write(count: column.count)
          writer.write(column.low)
          writer.write(column.high)
          writer.write(column.steps) { $0.write($1) }
        }
        writer.write(series.colours) { $0.write($1) }
      }
    }
    return writer.bytes
  }

  /// Nil where the bytes are no data of this kind.
  package init?(bytes: [UInt8]) {
    var reader = DataReader(bytes)
    guard reader.number() == FigureData.version, let width = reader.count(), let height = reader.count() else { return nil }
    let panels = reader.list { reader -> Panel? in
      var panel = Panel()
      guard let titles = reader.texts(), let x = reader.direction(), let y = reader.direction(), let legend = reader.texts(),
        let seriesCount = reader.count(), let series = reader.list({ $0.series() })
      else { return nil }
      (panel.titles, panel.x, panel.y, panel.legend, panel.seriesCount, panel.series) = (titles, x, y, legend, seriesCount, series)
      return panel
    }
    guard let panels, reader.isAtEnd else { return nil }
    (self.width, self.height, self.panels) = (width, height, panels)
  }
}

private struct DataWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8((number >> shift) & 255)) }
  }

  mutating func write(count: Int) { write(UInt32(clamping: count)) }

  mutating func write(_ number: Double) {
    write(UInt32(truncatingIfNeeded: number.bitPattern))
    write(UInt32(truncatingIfNeeded: number.bitPattern >> 32))
  }

  mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes += Array(text.utf8)
  }

  mutating func write<T>(_ list: [T], _ each: (inout DataWriter, T) -> Void) {
    write(count: list.count)
    for item in list { each(&self, item) }
  }
}

private struct DataReader {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { next == bytes.count }

  mutating func number() -> UInt32? {
    guard bytes.count - next >= 4 else { return nil }
    defer { next += 4 }
    var number: UInt32 = 0
    for k in 0..<4 { number |= UInt32(bytes[next + k]) << UInt32(8 * k) }
    return number
  }

  mutating func count() -> Int? { number().map { Int($0) } }

  mutating func double() -> Double? {
    guard let low = number(), let high = number() else { return nil }
    return Double(bitPattern: UInt64(high) << 32 | UInt64(low))
  }

  mutating func text() -> String? {
    guard let length = count(), length <= bytes.count - next else { return nil }
    defer { next += length }
    return String(decoding: bytes[next..<(next + length)], as: UTF8.self)
  }

  mutating func texts() -> [String]? { list { $0.text() } }

  mutating func list<T>(_ each: (inout DataReader) -> T?) -> [T]? {
    // Every item takes some bytes, so a length that lies ends soon.
    guard let length = count(), length <= bytes.count - next else { return nil }
    var items: [T] = []
    for _ in 0..<length {
      guard let item = each(&self) else { return nil }
      items.append(item)
    }
    return items
  }

  mutating func direction() -> FigureData.Direction? {
    guard let low = double(), let high = double(), let scale = text(), let label = text(), let words = texts() else { return nil }
    return FigureData.Direction(low: low, high: high, scale: scale, label: label, words: words)
  }

  mutating func series() -> FigureData.Series? {
    guard let kind = number().flatMap({ FigureData.Series.Kind(rawValue: UInt8(clamping: $0)) }), let name = text(), let text = text(),
      let count = count(), let columns = list({ $0.column() }), let colours = list({ $0.number() })
    else { return nil }
    return FigureData.Series(kind: kind, name: name, text: text, count: count, columns: columns, colours: colours)
  }

  private mutating func column() -> DataColumn? {
    guard let count = count(), let low = double(), let high = double(), let steps = list({ $0.number() }) else { return nil }
    guard count <= DataColumn.mostSamples, steps.isEmpty || steps.count == count else { return nil }
    return DataColumn(count: count, low: low, high: high, steps: steps)
  }
}
