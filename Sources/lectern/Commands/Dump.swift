import Course
import Diagnostics
import Lessons
import PythonRuntime
import PythonSyntax

extension Command {
  static let dump = Command(
    name: "dump", usage: "--lesson|--tokens|--ast|--bytecode|--graph FILE",
    summary: "Print what Lectern makes of a file, stage by stage.",
    options: stages.map { CommandOption(names: [$0.option], help: $0.help) },
    examples: [
      Example("lectern dump --lesson 02-gates.md", "which fence is taken for what"),
      Example("lectern dump --bytecode net1.py", "what a script is compiled to"),
    ],
    words: .files
  ) { arguments, terminal throws(UsageError) in
    guard let stage = stages.first(where: { arguments.has($0.option) }) else {
      throw UsageError(message: "dump needs to know what: \(stages.map(\.option).joined(separator: ", "))")
    }
    guard let path = arguments.words.first, arguments.words.count == 1 else {
      throw UsageError(message: "dump needs one file")
    }
    let source = try configured { () throws(Diagnostic) in SourceFile(name: path, bytes: try Files.read(path), countsBytes: true) }
    do throws(Diagnostic) {
      terminal.write(try stage.text(source))
      return ExitStatus.success.rawValue
    } catch {
      terminal.complain(error.description)
      return ExitStatus.failure.rawValue
    }
  }

  private struct Stage: Sendable {
    let option: String
    let help: String
    let text: @Sendable (SourceFile) throws(Diagnostic) -> String
  }

  private static let stages = [
    Stage(option: "--lesson", help: "a lesson's fences, their roles, options and expectations") { source in
      let folder = Files.folder(of: source.name)
      return Lesson(source) { Files.read($0, in: folder, below: folder) }.dump
    },
    Stage(option: "--tokens", help: "the words and signs of a script") { source in
      tokens(of: source).map { token in
        let start = source.position(of: Int(token.span.start))
        let text = String(decoding: source.bytes[Int(token.span.start)..<Int(token.span.end)], as: UTF8.self)
        return "\(start.line):\(start.column + 1) \(token.kind) \(text.debugDescription)\n"
      }.joined()
    },
    Stage(option: "--ast", help: "the tree of a script") { source throws(Diagnostic) in
      PythonSyntax.dump(try parsed(source))
    },
    Stage(option: "--bytecode", help: "the instructions of a script") { source throws(Diagnostic) in
      let vm = VM(host: Host(write: { _, _ in }))
      do throws(SyntaxProblem) {
        return vm.disassembly(try Compiler.compile(try parseModule(source), vm: vm))
      } catch {
        throw Diagnostic(error, in: source)
      }
    },
    Stage(option: "--graph", help: "what the values of a lesson or a script were computed from") { source throws(Diagnostic) in
      let folder = Files.folder(of: source.name)
      let readFile = { Files.read($0, in: folder, below: folder) }
      let world = PythonCells.World(folder: folder)
      var graph = ""
      if source.name.hasSuffix(".md") {
        graph = try computationGraph(of: Lesson(source, readFile: readFile), in: world, readFile: readFile)
      } else {
        let python = PythonCells(world)
        if let error = python.run(source).error {
          throw Diagnostic(.error, error.message, file: source.name, line: error.line ?? 0)
        }
        graph = python.computationGraph() ?? ""
      }
      if graph.isEmpty { throw Diagnostic(.error, "no value remembers how it was computed", file: source.name) }
      return graph
    },
  ]

  private static func parsed(_ source: SourceFile) throws(Diagnostic) -> Module {
    do throws(SyntaxProblem) { return try parseModule(source) } catch { throw Diagnostic(error, in: source) }
  }
}

extension Diagnostic {
  fileprivate init(_ problem: SyntaxProblem, in source: SourceFile) {
    let place = source.place(of: Int(problem.span.start))
    self.init(.error, problem.message, file: source.name, line: place.line, column: place.column)
  }
}
