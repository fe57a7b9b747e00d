/// What an instruction's operands mean: the disassembler shows them by it, the verifier checks them by it.
enum Operand {
  case unused
  /// A register that is read, or written.
  case source, target
  /// The first of several registers; see `Instruction.span`.
  case sources, targets
  case constant, name, cache
  /// A closure variable.
  case free
  case number
  /// A signed 16-bit offset.
  case near
  /// With the next operand a signed 32-bit offset.
  case far
}

extension Opcode {
  var operands: (a: Operand, b: Operand, c: Operand) {
    switch self {
    case .move: (.target, .source, .unused)
    case .loadConstant: (.target, .constant, .unused)
    case .loadInt: (.target, .number, .unused)
    case .clear: (.targets, .number, .unused)
    case .checkBound: (.source, .name, .unused)
    case .loadGlobal: (.target, .unused, .cache)
    case .storeGlobal: (.source, .unused, .cache)
    case .deleteGlobal, .deleteName: (.unused, .name, .unused)
    case .loadName: (.target, .name, .unused)
    case .storeName: (.source, .name, .unused)
    case .makeCell: (.target, .unused, .unused)
    case .loadCell: (.target, .source, .unused)
    case .storeCell: (.source, .source, .unused)
    case .loadFree: (.target, .free, .unused)
    case .storeFree: (.free, .source, .unused)
    case .loadClassFree: (.target, .name, .free)
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .binary, .compare, .isSame, .contains, .getItem:
      (.target, .source, .source)
    case .addConstant, .subtractConstant, .multiplyConstant, .divideConstant, .floorDivideConstant, .moduloConstant:
      (.target, .source, .constant)
    case .negative, .positive, .invert, .not, .getIterator, .listToTuple, .length, .matchSequence, .matchMapping:
      (.target, .source, .unused)
    case .jumpEqual, .jumpNotEqual, .jumpLess, .jumpLessEqual, .jumpGreater, .jumpGreaterEqual: (.near, .source, .source)
    case .jumpEqualConstant, .jumpNotEqualConstant, .jumpLessConstant, .jumpLessEqualConstant, .jumpGreaterConstant,
      .jumpGreaterEqualConstant:
      (.near, .source, .constant)
    case .jumpNone, .jumpTrue, .jumpFalse, .jumpUnlessConsumer: (.source, .far, .unused)
    case .checkSumStart: (.source, .unused, .unused)
    case .jump: (.unused, .far, .unused)
    case .getAttribute: (.target, .source, .cache)
    case .setAttribute: (.source, .source, .cache)
    case .deleteAttribute: (.source, .unused, .cache)
    case .getItemInt: (.target, .source, .number)
    case .setItem, .dictSet: (.source, .source, .source)
    case .deleteItem, .listAppend, .setAdd, .setUpdate: (.source, .source, .unused)
    case .buildSlice: (.target, .sources, .unused)
    case .buildList, .buildTuple, .buildSet, .buildDict, .joinStrings: (.target, .sources, .number)
    case .listAppendMany: (.source, .sources, .number)
    case .listExtend, .dictUpdate: (.source, .source, .sources)
    case .formatValue: (.target, .source, .source)
    case .forIterate: (.source, .target, .near)
    case .unpack, .unpackStar: (.targets, .source, .number)
    case .unpackPair: (.target, .source, .target)
    case .call: (.target, .sources, .unused)
    case .callMethod: (.target, .sources, .cache)
    case .loadMethod: (.unused, .targets, .cache)
    case .callKeywords, .callMethodKeywords: (.target, .sources, .constant)
    case .callSpread: (.target, .sources, .unused)
    case .returnValue, .reraise, .popHandled: (.source, .unused, .unused)
    case .yieldValue, .yieldFrom: (.target, .source, .unused)
    case .makeFunction: (.target, .constant, .sources)
    case .loadBuildClass, .loadAnnotations: (.target, .unused, .unused)
    case .raise: (.source, .source, .unused)
    case .pushHandled: (.target, .source, .unused)
    case .matchException: (.target, .source, .source)
    case .raiseAssertion: (.source, .unused, .unused)
    case .withEnter: (.target, .source, .target)
    case .withExit: (.target, .source, .source)
    case .importModule: (.target, .constant, .number)
    case .importFrom: (.target, .source, .name)
    case .importStar: (.source, .unused, .unused)
    case .matchKeys, .mappingRest: (.target, .source, .source)
    case .matchClass: (.target, .source, .sources)
    }
  }

  /// Control never goes on to the next instruction.
  var leaves: Bool {
    switch self {
    case .jump, .returnValue, .raise, .reraise, .raiseAssertion: true
    default: false
    }
  }
}

extension Instruction {
  /// How many registers a `.sources` or `.targets` operand stands for.
  var span: Int {
    switch op {
    case .clear: Int(b)
    case .buildSlice, .makeFunction: 3
    case .buildList, .buildTuple, .buildSet, .joinStrings, .listAppendMany, .unpack: Int(c)
    case .buildDict: Int(c) * 2
    case .listExtend, .dictUpdate: d == 1 ? 2 : 0
    case .unpackStar: Int(c) + Int(d) + 1
    case .call, .callKeywords: Int(d) + 1
    case .callMethod, .callMethodKeywords: Int(d) + 2
    case .loadMethod, .matchClass: 2
    case .callSpread: 4
    default: 1
    }
  }
}
