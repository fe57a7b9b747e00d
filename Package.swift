// swift-tools-version: 6.0
import PackageDescription

// The graph of targets as data. One line a target; the dependencies are the whole list of what it may import.
// A C library is linked statically where Debian offers an archive, so that the binary starts in a millisecond.

/// A C library from Debian: module map and shim header, linked by the one target that names it.
func system(_ name: String) -> Target { .systemLibrary(name: name, path: "Sources/\(name)") }

func room(_ name: String, imports: [String], archives: [String] = [], flags: [String] = []) -> Target {
  .target(
    name: name,
    dependencies: imports.map { .target(name: $0) },
    path: "Sources/\(name)",
    swiftSettings: flags.isEmpty ? [] : [.unsafeFlags(flags, .when(configuration: .release))],
    linkerSettings: archives.map { .linkedLibrary(":\($0)") })
}

/// No checks while running that nobody else changes what is being changed: what the compiler proves is enough where one thread works.
let unwatched = ["-enforce-exclusivity=unchecked"]

/// What computes together belongs to one thread: counting references atomically would take half of a small operation's time.
let oneThread = unwatched + ["-Xfrontend", "-assume-single-threaded"]

/// Loops over numbers, compiled for a kind of x86-64 processor; optimised in debug builds too, where they would be fifty times slower.
func kernels(_ name: String, processor: String? = nil) -> Target {
  var flags = ["-O", "-wmo", "-num-threads", "1", "-disable-batch-mode", "-Xcc", "-fno-math-errno"]
  #if arch(x86_64)
    if let processor { flags += ["-Xcc", "-march=\(processor)"] }
  #endif
  return .target(name: name, dependencies: ["Kernels", "CVectors"], path: "Sources/\(name)", swiftSettings: [.unsafeFlags(flags)])
}

/// FreeType's headers lie in a folder of their own.
let plotting = Target.target(
  name: "Plotting",
  dependencies: ["CFreeType", "CPNG"],
  path: "Sources/Plotting",
  swiftSettings: [
    .unsafeFlags(["-Xcc", "-I/usr/include/freetype2"]), .unsafeFlags(oneThread, .when(configuration: .release)),
  ],
  linkerSettings: ["libfreetype.a", "libpng16.a", "libbrotlidec.a", "libbrotlicommon.a", "libz.a"].map { .linkedLibrary(":\($0)") })

func program(_ name: String, imports: [String], exclude: [String] = []) -> Target {
  .executableTarget(
    name: name,
    dependencies: imports.map { .target(name: $0) },
    path: "Sources/\(name)",
    exclude: exclude,
    linkerSettings: [.unsafeFlags(["-static-stdlib"])])
}

/// A program that only tests run.
func testProgram(_ name: String, imports: [String], path: String) -> Target {
  .executableTarget(name: name, dependencies: imports.map { .target(name: $0) }, path: path)
}

func tests(_ name: String, imports: [String], cases: [String] = ["Cases"]) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: (imports + ["TestCases"]).map { .target(name: $0) },
    path: "Tests/\(name)Tests",
    exclude: cases)
}

let package = Package(
  name: "lectern",
  products: [.executable(name: "lectern", targets: ["lectern"])],
  targets: [
    system("CCmark"),
    system("CFreeType"),
    system("CLinux"),
    system("CPCRE2"),
    system("CVectors"),
    system("CPNG"),
    system("CYAML"),

    room("Diagnostics", imports: []),
    room("Patterns", imports: ["CPCRE2"], archives: ["libpcre2-8.a"]),
    room("Kernels", imports: []),
    kernels("KernelsBaseline"),
    kernels("KernelsV3", processor: "x86-64-v3"),
    kernels("KernelsV4", processor: "x86-64-v4"),
    room("Autograd", imports: ["Kernels", "KernelsBaseline", "KernelsV3", "KernelsV4", "CLinux"], flags: oneThread),
    room("Estimators", imports: []),
    plotting,
    room("PythonSyntax", imports: ["Diagnostics"]),
    // Without `-fno-builtin-malloc` the compiler makes `calloc` call itself.
    .target(name: "CBlocks", path: "Sources/CBlocks", cSettings: [.unsafeFlags(["-O2", "-fno-builtin-malloc"])]),
    room("PythonRuntime", imports: ["PythonSyntax", "Diagnostics", "CBlocks", "CLinux"], flags: oneThread),
    room(
      "PythonLibrary", imports: ["PythonRuntime", "Autograd", "Estimators", "Kernels", "Plotting", "Patterns", "CLinux"], flags: oneThread),
    room("Lessons", imports: ["Patterns", "Diagnostics", "CCmark", "CYAML"], archives: ["libcmark.a", "libyaml.a"]),
    room("Reports", imports: ["Lessons", "PythonSyntax", "Diagnostics"]),
    room("Course", imports: ["Reports", "Lessons", "Plotting", "PythonLibrary", "PythonRuntime", "PythonSyntax", "Diagnostics", "CLinux"]),

    program(
      "lectern", imports: ["Course", "Reports", "Lessons", "PythonLibrary", "PythonRuntime", "PythonSyntax", "Diagnostics", "CLinux"]),
    .target(name: "CBaseline", path: "Sources/CBaseline", cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off"])]),
    program("lectern-bench", imports: ["Autograd", "Kernels", "CBaseline"], exclude: ["Programs"]),

    .target(name: "TestCases", dependencies: ["Diagnostics"], path: "Tests/TestCases"),
    testProgram("python-stress", imports: ["Course", "Diagnostics"], path: "Tests/PythonStress"),
    tests("Tidy", imports: [], cases: []),
    tests("Autograd", imports: ["Autograd", "Kernels"]),
    tests("Lessons", imports: ["Lessons", "Diagnostics"]),
    tests("Reports", imports: ["Reports", "Lessons", "Diagnostics"]),
    tests("Course", imports: ["Lessons"]),
    tests("Plotting", imports: ["Plotting"]),
    tests("PythonSyntax", imports: ["PythonSyntax", "Diagnostics"]),
    tests("PythonRuntime", imports: ["PythonRuntime", "CBlocks", "CLinux"]),
    tests("PythonLibrary", imports: ["PythonLibrary"]),
  ],
  swiftLanguageModes: [.v6]
)
