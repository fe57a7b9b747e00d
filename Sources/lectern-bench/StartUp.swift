/// How long a script that does nothing takes.
struct StartUp {
  let contest: Contest

  func measure() -> [Promise] {
    guard let times = contest.run(["-c", "pass"], measure: \.seconds, repetitions: contest.repetitions * 4) else {
      print("lectern run -c pass fails")
      return []
    }
    print("start-up".padded(to: 28) + "\((times.lectern * 1000).text(1)) ms".padded(to: 12), terminator: "")
    print(times.python.map { "\(($0 * 1000).text(1)) ms" } ?? "")
    guard let python = times.python else { return [] }
    let share = times.lectern / python
    return [Promise(name: "start-up, of python3's", measured: share.text(2), bound: "below 0.33", holds: share < 1.0 / 3)]
  }
}
