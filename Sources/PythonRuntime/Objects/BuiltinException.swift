/// The builtin exceptions, each behind the one it inherits from.
package enum BuiltinException: Int, CaseIterable {
  case baseException
  case baseExceptionGroup
  case generatorExit
  case keyboardInterrupt
  case systemExit
  case exception
  case exceptionGroup
  case arithmeticError
  case floatingPointError
  case overflowError
  case zeroDivisionError
  case assertionError
  case attributeError
  case bufferError
  case eofError
  case importError
  case moduleNotFoundError
  case lookupError
  case indexError
  case keyError
  case memoryError
  case nameError
  case unboundLocalError
  case osError
  case blockingIOError
  case childProcessError
  case connectionError
  case brokenPipeError
  case connectionAbortedError
  case connectionRefusedError
  case connectionResetError
  case fileExistsError
  case fileNotFoundError
  case interruptedError
  case isADirectoryError
  case notADirectoryError
  case permissionError
  case processLookupError
  case timeoutError
  case referenceError
  case runtimeError
  case notImplementedError
  case recursionError
  case stopAsyncIteration
  case stopIteration
  case syntaxError
  case indentationError
  case tabError
  case systemError
  case typeError
  case valueError
  case unicodeError
  case unicodeDecodeError
  case unicodeEncodeError
  case unicodeTranslateError
  case warning
  case bytesWarning
  case deprecationWarning
  case encodingWarning
  case futureWarning
  case importWarning
  case pendingDeprecationWarning
  case resourceWarning
  case runtimeWarning
  case syntaxWarning
  case unicodeWarning
  case userWarning

  package var name: StaticString {
    switch self {
    case .baseException: "BaseException"
    case .baseExceptionGroup: "BaseExceptionGroup"
    case .generatorExit: "GeneratorExit"
    case .keyboardInterrupt: "KeyboardInterrupt"
    case .systemExit: "SystemExit"
    case .exception: "Exception"
    case .exceptionGroup: "ExceptionGroup"
    case .arithmeticError: "ArithmeticError"
    case .floatingPointError: "FloatingPointError"
    case .overflowError: "OverflowError"
    case .zeroDivisionError: "ZeroDivisionError"
    case .assertionError: "AssertionError"
    case .attributeError: "AttributeError"
    case .bufferError: "BufferError"
    case .eofError: "EOFError"
    case .importError: "ImportError"
    case .moduleNotFoundError: "ModuleNotFoundError"
    case .lookupError: "LookupError"
    case .indexError: "IndexError"
    case .keyError: "KeyError"
    case .memoryError: "MemoryError"
    case .nameError: "NameError"
    case .unboundLocalError: "UnboundLocalError"
    case .osError: "OSError"
    case .blockingIOError: "BlockingIOError"
    case .childProcessError: "ChildProcessError"
    case .connectionError: "ConnectionError"
    case .brokenPipeError: "BrokenPipeError"
    case .connectionAbortedError: "ConnectionAbortedError"
    case .connectionRefusedError: "ConnectionRefusedError"
    case .connectionResetError: "ConnectionResetError"
    case .fileExistsError: "FileExistsError"
    case .fileNotFoundError: "FileNotFoundError"
    case .interruptedError: "InterruptedError"
    case .isADirectoryError: "IsADirectoryError"
    case .notADirectoryError: "NotADirectoryError"
    case .permissionError: "PermissionError"
    case .processLookupError: "ProcessLookupError"
    case .timeoutError: "TimeoutError"
    case .referenceError: "ReferenceError"
    case .runtimeError: "RuntimeError"
    case .notImplementedError: "NotImplementedError"
    case .recursionError: "RecursionError"
    case .stopAsyncIteration: "StopAsyncIteration"
    case .stopIteration: "StopIteration"
    case .syntaxError: "SyntaxError"
    case .indentationError: "IndentationError"
    case .tabError: "TabError"
    case .systemError: "SystemError"
    case .typeError: "TypeError"
    case .valueError: "ValueError"
    case .unicodeError: "UnicodeError"
    case .unicodeDecodeError: "UnicodeDecodeError"
    case .unicodeEncodeError: "UnicodeEncodeError"
    case .unicodeTranslateError: "UnicodeTranslateError"
    case .warning: "Warning"
    case .bytesWarning: "BytesWarning"
    case .deprecationWarning: "DeprecationWarning"
    case .encodingWarning: "EncodingWarning"
    case .futureWarning: "FutureWarning"
    case .importWarning: "ImportWarning"
    case .pendingDeprecationWarning: "PendingDeprecationWarning"
    case .resourceWarning: "ResourceWarning"
    case .runtimeWarning: "RuntimeWarning"
    case .syntaxWarning: "SyntaxWarning"
    case .unicodeWarning: "UnicodeWarning"
    case .userWarning: "UserWarning"
    }
  }

  var base: BuiltinException? {
    switch self {
    case .baseException: nil
    case .baseExceptionGroup, .generatorExit, .keyboardInterrupt, .systemExit, .exception: .baseException
    case .exceptionGroup: .baseExceptionGroup
    case .arithmeticError, .assertionError, .attributeError, .bufferError, .eofError, .importError, .lookupError, .memoryError, .nameError,
      .osError, .referenceError, .runtimeError, .stopAsyncIteration, .stopIteration, .syntaxError, .systemError, .typeError, .valueError,
      .warning:
      .exception
    case .floatingPointError, .overflowError, .zeroDivisionError: .arithmeticError
    case .moduleNotFoundError: .importError
    case .indexError, .keyError: .lookupError
    case .unboundLocalError: .nameError
    case .blockingIOError, .childProcessError, .connectionError, .fileExistsError, .fileNotFoundError, .interruptedError,
      .isADirectoryError, .notADirectoryError, .permissionError, .processLookupError, .timeoutError:
      .osError
    case .brokenPipeError, .connectionAbortedError, .connectionRefusedError, .connectionResetError: .connectionError
    case .notImplementedError, .recursionError: .runtimeError
    case .indentationError: .syntaxError
    case .tabError: .indentationError
    case .unicodeError: .valueError
    case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError: .unicodeError
    case .bytesWarning, .deprecationWarning, .encodingWarning, .futureWarning, .importWarning, .pendingDeprecationWarning, .resourceWarning,
      .runtimeWarning, .syntaxWarning, .unicodeWarning, .userWarning:
      .warning
    }
  }

  static func makeTypes(_ types: BuiltinTypes, heap: Heap, interned: InternTable) -> [Ref<TypeObject>] {
    var made: [Ref<TypeObject>] = []
    for exception in allCases {
      let base = exception.base.map { made[$0.rawValue] } ?? types.object
      made.append(heap.newType(interned.name(exception.name), base: base, metatype: types.type, core: .exception))
    }
    // The one builtin with two bases.
    let group = made[BuiltinException.exceptionGroup.rawValue]
    let plain = made[BuiltinException.exception.rawValue]
    group.pointee.bases.append(plain)
    group.pointee.order.insert(plain, at: 2)
    plain.pointee.subclasses.append(group)
    return made
  }
}
