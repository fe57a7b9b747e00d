import TestCases
import Testing

@Test(arguments: Case.scripts())
func script(_ script: Case) {
  if script.isNotYet {
    withKnownIssue("differs from CPython") { #expect(script.differenceFromCPython() == "") }
  } else {
    #expect(script.differenceFromCPython() == "")
  }
}
