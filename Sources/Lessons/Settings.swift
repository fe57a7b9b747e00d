import Diagnostics

/// What a lesson's front matter or a course's `lectern.yml` says; nil where it says nothing.
package struct Settings: Equatable, Sendable {
  package var title: String?
  package var subtitle: String?
  package var author: String?
  package var date: String?
  package var lang: String?
  package var description: String?
  package var toc: Bool?
  package var draft: Bool?
  /// Whether Markdown reports keep the front matter.
  package var keepsFrontMatter: Bool?
  package var params: [YAML.Entry] = []
  /// What the cells start from before their own options.
  package var cells = CellOptions()
  package var usesRealClock: Bool?
  /// What Jupyter would run cells with, if that is no Python.
  package var foreignKernel: String?
  /// What is replaced before outputs are compared: the course's, then the lesson's own.
  package var sanitisers: [Sanitiser] = []
  package var seed: Int?
  package var limits = Limits()
  /// Of a course: where reports go, relative to it.
  package var output: String?
  /// Of a course: lessons in reading order, relative to it.
  package var order: [Place]?

  /// A lesson as the order names it, and the line that does.
  package struct Place: Equatable, Sendable {
    package var path: String
    package var line: Int
  }

  package init() {}
}

/// Bounds on what a lesson may use; nil where nothing is said.
package struct Limits: Equatable, Sendable {
  package var instructions: Int?
  package var memory: Int?
  package var depth: Int?
  package var output: Int?
  package var seconds: Int?

  package init() {}

  package static let standard = {
    var limits = Limits()
    limits.instructions = 10_000_000_000
    limits.memory = 1 << 30
    limits.depth = 1000
    limits.output = 1 << 20
    limits.seconds = 60
    return limits
  }()

  /// These limits, lowered by `inner`, which cannot raise any.
  package func lowered(by inner: Limits) -> Limits {
    combined(with: inner) { min($0, $1) }
  }

  /// These limits where they say something, else those of `other`.
  package func orElse(_ other: Limits) -> Limits {
    combined(with: other) { own, _ in own }
  }

  private func combined(with other: Limits, _ both: (Int, Int) -> Int) -> Limits {
    func combine(_ path: KeyPath<Limits, Int?>) -> Int? {
      guard let own = self[keyPath: path] else { return other[keyPath: path] }
      return other[keyPath: path].map { both(own, $0) } ?? own
    }
    var limits = Limits()
    limits.instructions = combine(\.instructions)
    limits.memory = combine(\.memory)
    limits.depth = combine(\.depth)
    limits.output = combine(\.output)
    limits.seconds = combine(\.seconds)
    return limits
  }
}

extension Settings {
  /// Reads the settings of a course.
  package init(ofCourse yaml: YAML?, file: String) throws(Diagnostic) {
    try self.init(yaml, over: Settings(), keys: SettingKey.all + SettingKey.ofCourses, file: file)
  }

  /// Reads those of a lesson over its course's, whose limits it can only lower.
  init(ofLesson yaml: YAML?, in course: Settings, file: String) throws(Diagnostic) {
    try self.init(yaml, over: course, keys: SettingKey.all, file: file)
  }

  /// Keys of other tools are passed over.
  private init(_ yaml: YAML?, over base: Settings, keys: [SettingKey], file: String) throws(Diagnostic) {
    self = base
    limits = Limits()
    defer { limits = base.limits.lowered(by: limits) }
    guard let yaml, !yaml.isNull else { return }
    guard let entries = yaml.entries else {
      throw Diagnostic(
        .error, "settings must be `key: value` lines", file: file, line: yaml.line, column: yaml.column)
    }
    var lines: [String: Int] = [:]
    for entry in entries {
      guard let name = entry.key.text else { continue }
      if let line = lines[name] {
        throw Diagnostic(
          .error, "\(name): stands on line \(line) already", file: file, line: entry.key.line, column: entry.key.column)
      }
      lines[name] = entry.key.line
      guard let key = keys.first(where: { $0.name == name }) else {
        // A limit that is not kept would be missed too late.
        if name.hasPrefix("max-"), let nearest = nearestName(to: name, among: keys.map(\.name)) {
          throw Diagnostic(
            .error, "unknown limit '\(name)'", file: file, line: entry.key.line, column: entry.key.column,
            notes: ["did you mean '\(nearest)'?"])
        }
        continue
      }
      if entry.value.isNull { continue }
      if let unmet = key.read(&self, entry.value) {
        let place = unmet.place ?? entry.value
        throw Diagnostic(
          .error, "\(name): expected \(unmet.expected)", file: file, line: place.line, column: place.column)
      }
    }
  }

  /// What the lessons of a course with these settings start from: all but what the course says about itself.
  package var inherited: Settings {
    var settings = self
    settings.title = nil
    settings.subtitle = nil
    settings.date = nil
    settings.description = nil
    settings.output = nil
    settings.order = nil
    return settings
  }
}

/// One key of the front matter: how it is read, or what it should have been.
private struct SettingKey: Sendable {
  let name: String
  let read: @Sendable (inout Settings, YAML) -> Unmet?

  /// What a value should have been, and the part of it that is not.
  struct Unmet: ExpressibleByStringInterpolation {
    var expected: String
    var place: YAML?

    init(stringLiteral expected: String) { self.expected = expected }

    init(_ expected: String, at place: YAML) {
      self.expected = expected
      self.place = place
    }
  }

  /// What only a course says; other tools' lessons have keys of these names that mean something else.
  static let ofCourses: [SettingKey] = [
    .text("output", \.output),
    SettingKey(name: "order") { settings, value in
      guard let items = value.items else { return "a list of files" }
      for item in items {
        guard let path = item.text else { return Unmet("a list of files", at: item) }
        settings.order = (settings.order ?? []) + [Settings.Place(path: path, line: item.line)]
      }
      return nil
    },
  ]

  static let all: [SettingKey] = [
    .text("title", \.title), .text("subtitle", \.subtitle), .names("author", \.author), .text("date", \.date),
    .text("lang", \.lang), .text("description", \.description), .flag("toc", \.toc), .flag("draft", \.draft),
    .flag("preserve-yaml", \.keepsFrontMatter),
    .number("seed", \.seed),
    .number("max-instructions", \.limits.instructions), .size("max-memory", \.limits.memory),
    .number("max-depth", \.limits.depth), .size("max-output", \.limits.output),
    .number("max-time", \.limits.seconds),
    SettingKey(name: "clock") { settings, value in
      guard let text = value.text, text == "real" || text == "virtual" else { return "real or virtual" }
      settings.usesRealClock = text == "real"
      return nil
    },
    SettingKey(name: "kernelspec") { settings, value in
      settings.foreignKernel = Kernel.foreign(language: value["language"]?.text, name: value["name"]?.text)
      return nil
    },
    SettingKey(name: "params") { settings, value in
      guard let entries = value.entries else { return "`name: value` lines" }
      for entry in entries {
        guard let name = entry.key.text, name.isPythonName else { return Unmet("a name as Python has them", at: entry.key) }
        settings.params.removeAll { $0.key.text == name }
        settings.params.append(entry)
      }
      return nil
    },
    .sanitisers("sanitize"), .sanitisers("sanitise"),
    SettingKey(name: "execute") { settings, value in
      if let runs = value.bool {
        settings.cells.eval = runs
        return nil
      }
      // Jupyter Book says `execute: {execution_mode: …}` and Quarto has `freeze`, `cache`: theirs, not ours.
      for entry in value.entries ?? [] {
        guard let name = entry.key.text, let option = CellOption.named(name == "enabled" ? "eval" : name) else { continue }
        if let expected = option.read(&settings.cells, entry.value) { return Unmet("\(name): \(expected)", at: entry.value) }
      }
      return nil
    },
  ]

  /// A list of `regex → replacement`, or `regex: replacement` lines.
  static func sanitisers(_ name: String) -> SettingKey {
    SettingKey(name: name) { settings, value in
      let read: [Sanitiser?]
      if let entries = value.entries {
        read = entries.map { entry in
          entry.key.text.map { Sanitiser(regex: $0, replacement: entry.value.text ?? "") }
        }
      } else {
        read = (value.items ?? [value]).map { item in item.text.flatMap(Sanitiser.init) }
      }
      for sanitiser in read {
        guard let sanitiser else { return "a list of `regex → replacement`" }
        if let problem = sanitiser.problem { return "a regular expression, but '\(sanitiser.regex)': \(problem)" }
        settings.sanitisers.append(sanitiser)
      }
      return nil
    }
  }

  static func text(_ name: String, _ path: WritableKeyPath<Settings, String?> & Sendable) -> SettingKey {
    SettingKey(name: name) { settings, value in
      guard let text = value.text else { return "text" }
      settings[keyPath: path] = text
      return nil
    }
  }

  /// One name, a list of them, or Quarto's `{name: …}`.
  static func names(_ name: String, _ path: WritableKeyPath<Settings, String?> & Sendable) -> SettingKey {
    SettingKey(name: name) { settings, value in
      let names = (value.items ?? [value]).compactMap { $0.text ?? $0["name"]?.text }
      settings[keyPath: path] = names.joined(separator: ", ")
      return nil
    }
  }

  static func flag(_ name: String, _ path: WritableKeyPath<Settings, Bool?> & Sendable) -> SettingKey {
    SettingKey(name: name) { settings, value in
      guard let flag = value.bool else { return "true or false" }
      settings[keyPath: path] = flag
      return nil
    }
  }

  static func number(_ name: String, _ path: WritableKeyPath<Settings, Int?> & Sendable) -> SettingKey {
    SettingKey(name: name) { settings, value in
      guard let number = value.text.flatMap(wholeNumber) else { return "a whole number" }
      settings[keyPath: path] = number
      return nil
    }
  }

  static func size(_ name: String, _ path: WritableKeyPath<Settings, Int?> & Sendable) -> SettingKey {
    SettingKey(name: name) { settings, value in
      guard let size = value.text.flatMap(byteCount) else { return "a size such as 512M" }
      settings[keyPath: path] = size
      return nil
    }
  }
}

/// `1000000`, `1_000_000`, `10^6` or `1e6`; nothing negative.
package func wholeNumber(_ text: String) -> Int? {
  let digits = text.filter { $0 != "_" }
  if let number = Int(digits) { return number >= 0 ? number : nil }
  let powers = digits.split(separator: "^", omittingEmptySubsequences: false)
  if powers.count == 2, powers[0] == "10", let exponent = Int(powers[1]), (0...18).contains(exponent) {
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
  return Double(digits).flatMap { Int(exactly: $0) }.flatMap { $0 >= 0 ? $0 : nil }
}

/// `1048576`, `512M`, `1 GiB`, `64kB`: powers of 1024.
package func byteCount(_ text: String) -> Int? {
  let text = text.lowercased().filter { $0 != " " }
  let digits = text.prefix { $0.isNumber || $0 == "_" || $0 == "^" || $0 == "." }
  let power =
    switch text.dropFirst(digits.count) {
    case "", "b": 1
    case "k", "kb", "kib": 1 << 10
    case "m", "mb", "mib": 1 << 20
    case "g", "gb", "gib": 1 << 30
    default: 0
    }
  guard power > 0, let number = wholeNumber(String(digits)) else { return nil }
  let (size, overflows) = number.multipliedReportingOverflow(by: power)
  return overflows ? nil : size
}
