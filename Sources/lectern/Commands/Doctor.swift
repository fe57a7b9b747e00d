import Course
import Diagnostics
import Glibc
import Lessons
import PythonLibrary

extension Command {
  static let doctor = Command(
    name: "doctor", usage: "", summary: "Say what holds on this machine: fonts, libraries, processes, memory, the course.",
    details: "Exit status: 0 nothing is missing, 1 something is; what to do about it stands under it.",
    options: RunningOptions.terminal
  ) { arguments, terminal throws(UsageError) in
    guard arguments.words.isEmpty else { throw UsageError(message: "doctor takes no paths") }
    let findings = [program, processors, workers, memory] + letters + libraries + [cache, course]
    for finding in findings {
      let sign = finding.advice == nil ? terminal.painted("✓", .green) : terminal.painted("✗", .red)
      if terminal.isQuiet, finding.advice == nil { continue }
      terminal.line("\(sign) \(finding.text)")
      if let advice = finding.advice { terminal.line("    \(advice)") }
    }
    return (findings.contains { $0.advice != nil } ? ExitStatus.failure : .success).rawValue
  }

  /// Something that was looked at; `advice` says what to do if it is not as it should be.
  private struct Finding {
    let text: String
    var advice: String?
  }

  private static var program: Finding { Finding(text: "lectern \(release), build \(ProgramBuild.name)") }

  private static var processors: Finding {
    Finding(text: "cores: \(Processors.count); loops over numbers for \(Foundations.processor)")
  }

  private static var workers: Finding {
    if Worker.canStart { return Finding(text: "processes for lessons: start") }
    return Finding(
      text: "processes for lessons: do not start", advice: "lessons then run in lectern itself, where a crash of one ends all")
  }

  private static var memory: Finding {
    func bytes(_ key: String) -> Int? {
      let text = (try? Files.read("/proc/meminfo")).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let line = text.split(separator: "\n").first { $0.hasPrefix(key) }
      return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
    }
    guard let all = bytes("MemTotal:"), let free = bytes("MemAvailable:") else { return Finding(text: "memory: not known") }
    let finding = Finding(text: "memory: \(all >> 20) MiB, \(free >> 20) MiB of it free")
    let limit = Limits.standard.memory ?? 0
    let jobs = free / max(1, limit)
    if jobs >= Processors.count { return finding }
    let need = "\(Processors.count) lessons at once may each hold \(limit >> 20) MiB"
    let advice = "\(need): -j \(max(1, jobs)), or a lower --max-memory, is safer"
    return Finding(text: finding.text, advice: advice)
  }

  private static var letters: [Finding] {
    Foundations.letters.map { need in
      let missing = need.files.filter { Files.kind($0) != .file }
      let present = need.files.first { Files.kind($0) == .file }
      let isThere = need.needsAll ? missing.isEmpty : present != nil
      if isThere, let present { return Finding(text: "\(need.name): \(present)") }
      let lack = need.needsAll ? missing.joined(separator: ", ") + " missing" : "no font has them"
      return Finding(text: "\(need.name): \(lack)", advice: "apt-get install \(need.package)")
    }
  }

  private static var libraries: [Finding] {
    let all = [("cmark", Markdown.libraryVersion), ("libyaml", YAML.libraryVersion)] + Foundations.libraries.map { ($0.name, $0.version) }
    return [Finding(text: "libraries within: " + all.map { "\($0.0) \($0.1)" }.joined(separator: ", "))]
  }

  private static var cache: Finding {
    guard let cache = RunCache.ofUser(), let place = RunCache.location else {
      return Finding(text: "cache: none", advice: "set XDG_CACHE_HOME or HOME, else every lesson runs every time")
    }
    if !cache.isWritable { return Finding(text: "cache: \(place) cannot be written", advice: "see whose it is, and its permissions") }
    let (count, bytes) = cache.contents()
    return Finding(text: "cache: \(place), \(count) runs, \((bytes + 1023) >> 10) KiB")
  }

  private static var course: Finding {
    do throws(Diagnostic) {
      let course = try CourseFolder.standard()
      let count = course.lessons.count
      let place = course.root.isEmpty ? "this folder" : course.root
      if count == 0 { return Finding(text: "course: no lessons in \(place)", advice: "lectern init makes some") }
      return Finding(text: "course: \(place), \(count == 1 ? "1 lesson" : "\(count) lessons"), reports in \(course.output)")
    } catch {
      return Finding(text: "course: \(error.description)", advice: "mend it; nothing runs before")
    }
  }
}
