/// Fills the builtin types and the namespace of builtins. One line for each file that adds to them.
extension VM {
  func install() {
    installList()
    installTuple()
    installRange()
    installSlice()
    installIterators()
    installEnumerate()
    installZip()
    installMap()
    installObject()
    installType()
    installExceptions()
    installFunctions()
    installBuildClass()
    installBuiltins()
    installSingletons()
    installInt()
    installBool()
    installFloat()
    installComplex()
    installStr()
    installBytes()
    installBytearray()
    installMemoryview()
  }
}
