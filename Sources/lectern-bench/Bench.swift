/// Measures what lectern promises about speed. It never fails: numbers of a busy machine are for people to judge.
@main
struct Bench {
  static func main() {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      print(Options.usage, terminator: "")
      return
    }
    let contest = Contest(options)
    if contest.python == nil { print("There is no python3 to compare with.") }
    var promises = LanguageSpeed(contest, options).measure(only: options.names)
    if options.names.isEmpty {
      promises += StartUp(contest: contest).measure()
      promises += Memory(contest: contest, programs: options.programs).measure()
    }
    if options.wants("micrograd") {
      promises += MicrogradSpeed(contest: contest, programs: options.programs, torch: options.torch).measure()
    }
    if options.wants("training") { promises += TrainingSpeed(contest, options).measure() }
    // What is measured in this process comes last: the memory of a child counts from that of its parent.
    if options.wants("scalars") { promises += ScalarSpeed(options)?.measure() ?? [] }
    if options.wants("tensors") { promises += (try? TensorSpeed(options).measure()) ?? [TensorSpeed.failure] }
    if options.wants("arrays") { promises += ArraySpeed(contest, options).measure() }
    print("")
    for promise in promises { print(promise.line) }
  }
}
