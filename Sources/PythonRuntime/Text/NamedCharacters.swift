import PythonSyntax

/// The code point of a character by its Unicode name.
package func characterNamed(_ name: String) -> UInt32? { CharacterNames.scalar(named: Array(name.utf8)[...])?.value }
