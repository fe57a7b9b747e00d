/// Where one run of text takes the place of another, found before the result is made so that it is made once.
struct Replacement<Unit: TextUnit> {
  private let text: Run<Unit>
  private let old: Run<Unit>
  private let new: Run<Unit>
  private let hits: [Int]

  init(of old: Run<Unit>, by new: Run<Unit>, in text: Run<Unit>, limit: Int) {
    self.text = text
    self.old = old
    self.new = new
    var hits: [Int] = []
    if old.isEmpty {
      hits = Array(0..<min(text.count &+ 1, limit))
    } else {
      var start = 0
      while hits.count < limit {
        let hit = TextSearch.first(old, in: text.part(start, text.count))
        if hit < 0 { break }
        hits.append(start &+ hit)
        start &+= hit &+ old.count
      }
    }
    self.hits = hits
  }

  var isEmpty: Bool { hits.isEmpty }

  /// Units of the result.
  var count: Int { text.count &+ hits.count &* (new.count &- old.count) }

  func write(to target: UnsafeMutablePointer<Unit>) {
    guard let source = text.baseAddress else {
      // The text is empty, and so is what is looked for.
      if let inserted = new.baseAddress { target.update(from: inserted, count: hits.isEmpty ? 0 : new.count) }
      return
    }
    var written = target
    var start = 0
    for hit in hits {
      written.update(from: source + start, count: hit &- start)
      written += hit &- start
      if let inserted = new.baseAddress { written.update(from: inserted, count: new.count) }
      written += new.count
      start = hit &+ old.count
    }
    written.update(from: source + start, count: text.count &- start)
  }
}
