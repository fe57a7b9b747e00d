import TestCases
import Testing

/// What is different from CPython by design: each script says how and why at its head, its output is Lectern's own.
@Test(arguments: Case.all(in: "_differences", ending: ".py"))
func difference(_ script: Case) {
  #expect(script.differenceFromCPython() == "")
}
