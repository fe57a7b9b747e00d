import Lessons
import Testing

/// Workers and the cache know of an outcome only what `Recording` writes down: a field that is new there is lost in silence.
@Test func `recordings know every field of an outcome`() {
  func fields(of value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label).sorted() }
  #expect(fields(of: Outcome()) == ["displayed", "drewSeeded", "drewUnseeded", "error", "figures", "output"])
  #expect(
    fields(of: RunError(kind: .limit, message: "", traceback: "")) == ["bases", "kind", "line", "message", "script", "traceback"])
  #expect(fields(of: Figure(png: [], alternative: "")) == ["alternative", "density", "drawing", "height", "passage", "png", "width"])
}
