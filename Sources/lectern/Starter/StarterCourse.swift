/// The small course that `lectern init` makes: two lessons, a script, and a workflow that checks them.
struct StarterCourse {
  /// Contents by path.
  let files: [(path: String, text: String)]
  /// The language of its pages, as front matter names it.
  let lang: String

  static let all = [english, chinese]

  /// The course in a language, by its name or by the beginning of it.
  static func named(_ lang: String) -> StarterCourse? {
    let wanted = lang.lowercased()
    return all.first { $0.lang.lowercased() == wanted }
      ?? all.first { $0.lang.lowercased().prefix(2) == wanted.prefix(2) && wanted.count == 2 }
  }

  /// As a locale such as `zh_TW.UTF-8` has it; English where there is none.
  static func inLocale(_ locale: String) -> StarterCourse { locale.hasPrefix("zh") ? chinese : english }

  static let neuron = """
    from micrograd.engine import Value

    x = Value(1.0)
    y = Value(3.0)
    o = x * x + y * y
    o.backward()
    print("o =", o.data)
    print("x.grad =", x.grad, " y.grad =", y.grad)

    """

  static let workflow = """
    # Runs the lessons, compares what they print with what they say, and fails if output/ is not what they render to.
    name: lessons
    on: [push, pull_request]

    env:
      # Where Lectern's sources are. Set the variable LECTERN of the repository to a URL that git can clone:
      # Settings, Secrets and variables, Actions, Variables.
      LECTERN: ${{ vars.LECTERN }}

    jobs:
      lessons:
        runs-on: ubuntu-latest
        container: swift:6.3-bookworm
        steps:
          - uses: actions/checkout@v4
          - name: Fetch Lectern
            run: |
              if [ -z "$LECTERN" ]; then
                echo "::error file=.github/workflows/lessons.yml,line=7::the variable LECTERN does not say where Lectern's sources are"
                exit 1
              fi
              git clone --depth 1 "$LECTERN" /opt/lectern
              echo "LECTERN_REVISION=$(git -C /opt/lectern rev-parse HEAD)" >> "$GITHUB_ENV"
          - name: Install what it needs
            run: >
              apt-get update && apt-get install -y
              libcmark-dev libfreetype-dev libpcre2-dev libpng-dev libyaml-dev fonts-dejavu fonts-droid-fallback
          - uses: actions/cache@v4
            with:
              path: /opt/lectern/.build
              key: lectern-${{ env.LECTERN_REVISION }}
          - name: Build it
            run: swift build -c release --package-path /opt/lectern --product lectern
          - name: Verify
            run: /opt/lectern/.build/release/lectern verify
          - name: Check the reports
            run: /opt/lectern/.build/release/lectern render --check

    """
}
