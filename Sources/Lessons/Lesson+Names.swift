extension Lesson {
  /// What a fence that runs is called: its label, or its part and its number among those that run.
  package func caseName(at index: Int) -> String {
    let role = fences[index].role
    return role.label ?? "\(role.name)-\(fences[index].number)"
  }
}

extension Fence.Role {
  package var name: String {
    switch self {
    case .cell: "cell"
    case .dialogue: "dialogue"
    case .transcript: "transcript"
    case .expectedOutput: "output"
    case .excerpt: "excerpt"
    case .prose: "prose"
    }
  }

  package var label: String? {
    switch self {
    case .cell(let cell): cell.options.label
    case .dialogue(let dialogue): dialogue.options.label
    case .transcript(let transcript): transcript.options.label
    case .expectedOutput, .excerpt, .prose: nil
    }
  }
}
