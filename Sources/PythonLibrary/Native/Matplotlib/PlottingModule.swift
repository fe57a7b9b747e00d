import Plotting
import PythonRuntime

/// `_plotting`: what turns matplotlib's figures into pictures.
enum PlottingModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let fonts = FontBook(readFile: vm.host.readFont)
    vm.function(namespace, "png(figure)") { vm, a throws(PyError) in
      let figure = try FigureReader.figure(Record(vm, a[0]))
      guard let file = figure.drawn(fonts)?.png() else { throw tooLarge(vm, figure) }
      return vm.bytes(file)
    }
    vm.function(namespace, "show(png, description)") { vm, a throws(PyError) in
      vm.host.showFigure(vm.bytesLike(a[0]) ?? [], try vm.str(of: a[1]).string)
      return .none
    }
  }

  private static func tooLarge(_ vm: VM, _ figure: Figure) -> PyError {
    let (width, height) = (figure.size.x * figure.dotsPerInch, figure.size.y * figure.dotsPerInch)
    return vm.valueError(
      "Image size of \(NumberText.fixed(width, 0))x\(NumberText.fixed(height, 0)) pixels is too large. It must be less than 2^16 in each direction."
    )
  }
}
