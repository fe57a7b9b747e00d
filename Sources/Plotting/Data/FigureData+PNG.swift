extension FigureData {
  /// A chunk that other programs pass over, and drop when they change the picture.
  private static let chunkName: StaticString = "fiGD"

  /// The PNG file with the data of its figure before its end.
  package func added(to png: [UInt8]) -> [UInt8] {
    guard let end = PNGFile.find("IEND", in: png) else { return png }
    var file = Array(png[..<end.start])
    file += PNGFile.chunk(FigureData.chunkName, bytes)
    return file + png[end.start...]
  }

  /// The data that a PNG file of ours carries.
  package init?(png: [UInt8]) {
    guard let chunk = PNGFile.find(FigureData.chunkName, in: png) else { return nil }
    self.init(bytes: Array(png[chunk.content]))
  }
}
