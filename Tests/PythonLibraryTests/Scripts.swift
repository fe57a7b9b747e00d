import TestCases
import Testing

@Test(arguments: Case.scripts())
func script(_ script: Case) {
  #expect(script.differenceFromCPython() == "")
}
