import Plotting
import Testing

private func figure(_ losses: [Double], title: String = "loss") -> Figure {
  var axes = Axes(box: Box(Point(0.1, 0.1), Point(0.9, 0.9)), x: Axis(low: 0, high: 99), y: Axis(low: 0, high: 1))
  axes.titles = [Title(text: title, style: TextStyle(), share: 0.5, pad: 6)]
  let points = losses.enumerated().map { Point(Double($0.offset), $0.element) }
  var mark = Mark(.line(Line(points: points, colour: .black, pen: Pen(width: 1.5, cap: .butt, join: .round))), order: 2)
  mark.name = "loss"
  axes.marks = [mark]
  var figure = Figure()
  figure.axes = [axes]
  return figure
}

private let losses = (0..<100).map { 1 / Double($0 + 1) }

@Test func dataComeBackFromTheirFile() throws {
  let file = try #require(figure(losses + [.nan, .infinity]).png(FontBook(readFile: { _ in nil })))
  let data = try #require(FigureData(png: file))
  #expect(data == FigureData(figure(losses + [.nan, .infinity])))
  #expect(data.panels[0].series[0].columns[0][99] == 99)
  #expect(abs(data.panels[0].series[0].columns[1][1] - 0.5) < 1e-9)
  #expect(data.panels[0].series[0].columns[1][100].isNaN)
  #expect(Canvas(png: file)?.width == 640)
}

@Test func dataAreComparedWithATolerance() {
  let expected = FigureData(figure(losses))
  #expect(FigureData(figure(losses.map { $0 * (1 + 1e-8) })).differences(from: expected).isEmpty)
  let other = FigureData(figure(losses.map { $0 == 0.25 ? 0.26 : $0 }))
  #expect(other.differences(from: expected) == ["line 'loss': at 3 (3, 0.26) instead of (3, 0.25)"])
  #expect(other.differences(from: expected, tolerance: FigureData.Tolerance(relative: 0.05)).isEmpty)
  #expect(other.differences(from: expected, tolerance: FigureData.Tolerance(absolute: 0.02)).isEmpty)
  let renamed = FigureData(figure(losses, title: "loss 0.01"))
  #expect(renamed.differences(from: expected) == ["title: 'loss 0.01' instead of 'loss'"])
  #expect(renamed.differences(from: expected, sameText: { _, _ in true }).isEmpty)
  #expect(FigureData(figure(Array(losses.dropLast()))).differences(from: expected) == ["line 'loss': 99 instead of 100"])
}

@Test func brokenDataAreNoData() {
  let bytes = FigureData(figure(losses)).bytes
  #expect(FigureData(bytes: bytes) != nil)
  for length in stride(from: 0, to: bytes.count, by: 7) { #expect(FigureData(bytes: Array(bytes.prefix(length))) == nil) }
  #expect(FigureData(bytes: [1, 0, 0, 0] + [UInt8](repeating: 255, count: 40)) == nil)
  #expect(FigureData(png: [0x89, 0x50]) == nil)
}
