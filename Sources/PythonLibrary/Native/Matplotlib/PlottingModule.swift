import Autograd
import Plotting
import PythonRuntime

/// `_plotting`: what turns matplotlib's figures into pictures.
enum PlottingModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let fonts = FontBook(readFile: vm.host.readFont)
    let tables = try Tables(vm)
    vm.function(namespace, "png(figure, density)") { vm, a throws(PyError) in
      let figure = try FigureReader.figure(Record(vm, a[0]))
      guard let file = figure.png(fonts, density: try vm.index(a[1])) else { throw tooLarge(vm, figure) }
      return vm.bytes(file)
    }
    vm.function(namespace, "graph(source, format, scale, density)") { vm, a throws(PyError) in
      guard let picture = GraphDrawing(dot: try vm.str(of: a[0]).string, fonts) else { return .none }
      if try vm.str(of: a[1]).string == "svg" { return vm.bytes(Array(picture.svg().utf8)) }
      guard let file = picture.png(pixelsPerPoint: try vm.double(a[2]), density: try vm.index(a[3])) else { return .none }
      return vm.bytes(file)
    }
    vm.function(namespace, "show_graph(source)") { vm, a throws(PyError) in
      guard let picture = GraphDrawing(dot: try vm.str(of: a[0]).string, fonts) else { return .bool(false) }
      for density in [vm.host.figureDensity, 1] {
        guard let file = picture.png(pixelsPerPoint: 96.0 / 72, density: density) else { continue }
        vm.host.show(.picture(file, Exhibit.Looks(picture.description, density: density, drawing: picture.element())))
        return .bool(true)
      }
      return .bool(false)
    }
    vm.function(namespace, "describe_graph(source)") { vm, a throws(PyError) in
      vm.str(GraphDrawing(dot: try vm.str(of: a[0]).string, fonts)?.description ?? "graph")
    }
    vm.function(namespace, "missing()") { vm, _ throws(PyError) in vm.str(String(String.UnicodeScalarView(fonts.takeMissing()))) }
    vm.function(namespace, "describe(figure)") { vm, a throws(PyError) in vm.str(try FigureReader.figure(Record(vm, a[0])).description) }
    vm.function(namespace, "show_figure(figure)") { vm, a throws(PyError) in
      let figure = try FigureReader.figure(Record(vm, a[0]))
      if let file = figure.png(fonts, density: vm.host.figureDensity) {
        vm.host.show(.picture(file, Exhibit.Looks(figure.description, density: vm.host.figureDensity)))
      } else {
        guard let file = figure.png(fonts) else { throw tooLarge(vm, figure) }
        vm.host.show(.picture(file, Exhibit.Looks(figure.description)))
      }
      return .none
    }
    vm.function(namespace, "reaches(figure)") { vm, a throws(PyError) in
      let boxes = try FigureReader.figure(Record(vm, a[0])).reaches(fonts)
      return try tables.array(boxes.flatMap { [$0.low.x, $0.low.y, $0.high.x, $0.high.y] }, [boxes.count, 4])
    }
    vm.function(namespace, "text_height(figure, label)") { vm, a throws(PyError) in
      let figure = try FigureReader.figure(Record(vm, a[0]))
      guard case .text(let label) = try FigureReader.shape(Record(vm, a[1])) else { return .float(0) }
      return .float(figure.height(of: label, fonts))
    }
    vm.function(namespace, "text_size(label, dots)") { vm, a throws(PyError) in
      guard case .text(let label) = try FigureReader.shape(Record(vm, a[0])) else { return .none }
      let size = Figure.size(of: label, dotsPerInch: try vm.double(a[1]), fonts)
      return vm.tuple([.float(size.x), .float(size.y)])
    }
    vm.function(namespace, "frame_path(frame, width, height)") { vm, a throws(PyError) in
      try tables.outline(vm, try FigureReader.textFrame(Record(vm, a[0])).path(around: vm.double(a[1]), vm.double(a[2])))
    }
    vm.function(namespace, "text_path(label)") { vm, a throws(PyError) in
      guard case .text(let label) = try FigureReader.shape(Record(vm, a[0])) else { return .none }
      return try tables.outline(vm, label.outline(fonts))
    }
    vm.function(namespace, "text_box(label, dots)") { vm, a throws(PyError) in
      guard case .text(let label) = try FigureReader.shape(Record(vm, a[0])) else { return .none }
      let box = label.box(pixelsPerPoint: try vm.double(a[1]) / 72, fonts)
      return try tables.array([box.low.x, box.low.y, box.high.x, box.high.y])
    }
    fillFiles(vm, namespace, tables)
    fillPlaces(vm, namespace, tables)
    fillColours(vm, namespace, tables)
    try fillContours(vm, namespace, tables)
  }

  private static func tooLarge(_ vm: VM, _ figure: Figure) -> PyError {
    let (width, height) = (figure.size.x * figure.dotsPerInch, figure.size.y * figure.dotsPerInch)
    let size = "\(NumberText.fixed(width, 0))x\(NumberText.fixed(height, 0)) pixels"
    guard max(width, height) >= 8_388_608 else { return vm.valueError("unsupported: a picture of \(size)") }
    return vm.valueError("Image size of \(size) is too large. It must be less than 2^23 in each direction.")
  }

  /// Between PNG files and pixels of four bytes each.
  private static func fillFiles(_ vm: VM, _ namespace: Ref<DictObject>, _ tables: Tables) {
    vm.function(namespace, "read_png(file)") { vm, a throws(PyError) in
      guard let canvas = vm.bytesLike(a[0]).flatMap({ Canvas(png: $0) }) else { return .none }
      return try tables.array(canvas.pixels.flatMap { [$0.x, $0.y, $0.z, $0.w] }, [canvas.height, canvas.width, 4])
    }
    vm.function(namespace, "write_png(pixels, width, height)") { vm, a throws(PyError) in
      let (width, height) = (try vm.index(a[1]), try vm.index(a[2]))
      guard let bytes = vm.bytesLike(a[0]), let file = Canvas(width: width, height: height, bytes: bytes)?.png(isExact: true) else {
        return .none
      }
      return vm.bytes(file)
    }
  }

  /// Between data and pixels; ticks.
  private static func fillPlaces(_ vm: VM, _ namespace: Ref<DictObject>, _ tables: Tables) {
    vm.function(namespace, "places(axes, size, points, frame)") { vm, a throws(PyError) in
      let (view, frame) = (try FigureReader.view(vm, a[0], a[1]), try FigureReader.frame(vm, a[3]))
      let numbers = try vm.numbers(a[2])
      return try tables.array(
        stride(from: 0, to: numbers.count - 1, by: 2).flatMap { k in
          let place = view.point(Point(numbers[k], numbers[k + 1]), frame)
          return [place.x, place.y]
        })
    }
    vm.function(namespace, "data(axes, size, points, frame)") { vm, a throws(PyError) in
      let (view, frame) = (try FigureReader.view(vm, a[0], a[1]), try FigureReader.frame(vm, a[3]))
      let numbers = try vm.numbers(a[2])
      return try tables.array(
        stride(from: 0, to: numbers.count - 1, by: 2).flatMap { k in
          let place = view.source(of: Point(numbers[k], numbers[k + 1]), frame)
          return [place.x, place.y]
        })
    }
    vm.function(namespace, "words(places, low, high)") { vm, a throws(PyError) in
      let words = LinearTicks.words(try vm.numbers(a[0]), low: try vm.double(a[1]), high: try vm.double(a[2]))
      return vm.list(words.map { vm.str($0) })
    }
    vm.function(namespace, "ticks(low, high, parts, multiples, integer, fewest)") { vm, a throws(PyError) in
      let (low, high) = (try vm.double(a[0]), try vm.double(a[1]))
      let multiples = a[3].isNone ? nil : try vm.numbers(a[3])
      return try tables.array(
        LinearTicks.places(
          min(low, high), max(low, high), parts: vm.index(a[2]), multiples: multiples, integer: vm.truth(a[4]),
          fewest: vm.index(a[5])))
    }
  }

  private static func fillColours(_ vm: VM, _ namespace: Ref<DictObject>, _ tables: Tables) {
    vm.function(namespace, "colours(name)") { vm, a throws(PyError) in
      guard let colours = ColourMap.colours(try vm.str(of: a[0]).string) else { return .none }
      var rows: [Double] = []
      for k in stride(from: 0, to: colours.count - 2, by: 3) { rows += [colours[k], colours[k + 1], colours[k + 2], 1] }
      return try tables.array(rows, [rows.count / 4, 4])
    }
    vm.function(namespace, "colour_names()") { vm, _ throws(PyError) in vm.list(ColourMap.names.map { vm.str($0) }) }
  }

  private static func fillContours(_ vm: VM, _ namespace: Ref<DictObject>, _ tables: Tables) throws(PyError) {
    let paths = vm.newForeignType("path", module: "_plotting")
    let surfaces = vm.newForeignType("surface", module: "_plotting")
    vm.function(namespace, "surface(x, y, z)") { vm, a throws(PyError) in
      let heights: Table<Double> = try tables.numbers(a[2], rank: 2)
      let shape = heights.shape
      guard
        let surface = Surface(
          columns: shape[1], rows: shape[0], x: try vm.numbers(a[0]), y: try vm.numbers(a[1]), heights: try vm.numbers(a[2]))
      else { throw vm.typeError("Input z must be at least a (2, 2) shaped array, but has shape (\(shape[0]), \(shape[1]))") }
      return vm.foreign(SurfacePart(surface), type: surfaces)
    }
    vm.function(namespace, "triangles(x, y)") { vm, a throws(PyError) in
      let (x, y) = (try vm.numbers(a[0]), try vm.numbers(a[1]))
      guard let found = Triangulation.triangles(zip(x, y).map { Point($0, $1) }) else { return .none }
      return try tables.array(found.flatMap { $0.map(Double.init) }, [found.count, 3])
    }
    vm.function(namespace, "slopes(x, y, z, triangles)") { vm, a throws(PyError) in
      let corners = try vm.numbers(a[3]).map { Int($0) }
      let triangles = stride(from: 0, to: corners.count - 2, by: 3).map { Array(corners[$0..<$0 + 3]) }
      let (x, y, heights) = (try vm.numbers(a[0]), try vm.numbers(a[1]), try vm.numbers(a[2]))
      guard let surface = TriangleSurface(x: x, y: y, heights: heights, triangles: triangles)
      else { throw vm.valueError("z array must have same length as triangulation x and y arrays") }
      return vm.foreign(SurfacePart(surface), type: surfaces)
    }
    vm.function(namespace, "vertices(path)") { vm, a throws(PyError) in try tables.outline(vm, try FigureReader.path(vm, a[0])) }
    func surface(_ vm: VM, _ value: Value) throws(PyError) -> any Landscape {
      if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? SurfacePart { return part.surface }
      throw vm.typeError("expected a surface, not \(vm.typeName(value))")
    }
    vm.function(namespace, "band(surface, low, high)") { vm, a throws(PyError) in
      vm.foreign(PathPart(try surface(vm, a[0]).band(from: vm.double(a[1]), to: vm.double(a[2]))), type: paths)
    }
    vm.function(namespace, "lines(surface, level)") { vm, a throws(PyError) in
      var lines: [Value] = []
      for line in try surface(vm, a[0]).lines(at: vm.double(a[1])) {
        lines.append(try tables.array(line.points.flatMap { [$0.x, $0.y] }, [line.points.count, 2]))
      }
      return vm.list(lines)
    }
  }
}

extension Tables {
  /// Vertices and codes of a path; what closes an outline takes a place too, which means nothing.
  fileprivate func outline(_ vm: VM, _ path: Path) throws(PyError) -> Value {
    var (places, codes) = ([Double](), [Value]())
    var next = 0
    for step in path.steps {
      let count = step.codes.count
      let points = step == .close ? path.points.prefix(1) : path.points[next..<next + count]
      for point in points { places += [point.x, point.y] }
      codes += step.codes.map { .int($0) }
      next += step == .close ? 0 : count
    }
    return vm.tuple([try array(places, [places.count / 2, 2]), vm.list(codes)])
  }
}

extension Path.Step {
  /// As matplotlib numbers them.
  fileprivate var codes: [Int] {
    switch self {
    case .move: [1]
    case .line: [2]
    case .quadratic: [3, 3]
    case .cubic: [4, 4, 4]
    case .close: [79]
    }
  }
}

/// A path that Python holds without looking into it.
final class PathPart: ForeignPayload {
  let path: Path
  init(_ path: Path) { self.path = path }
  func trace(_ heap: Heap) {}
}

/// Heights that Python holds without looking into them.
final class SurfacePart: ForeignPayload {
  let surface: any Landscape
  init(_ surface: any Landscape) { self.surface = surface }
  func trace(_ heap: Heap) {}
}
