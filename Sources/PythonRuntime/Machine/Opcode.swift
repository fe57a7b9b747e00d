/// The instructions. `a b c` are 16-bit operands, `d` an 8-bit one; `R` is the frame's registers, `K` its constants, `cache` an inline
/// cache.
///
/// A jump's `offset` is signed and counted from the next instruction; `far` is the 32-bit offset in `b` and `c`.
enum Opcode: UInt8, CaseIterable {
  // Moving values.

  /// R[a] = R[b]
  case move
  /// R[a] = K[b]
  case loadConstant
  /// R[a] = int(b as signed)
  case loadInt
  /// R[a …< a+b] = unbound; d = 1: a statement ends here, from R[a] on nothing is used any more
  case clear
  /// Raises UnboundLocalError (d = 0) or NameError for a free variable (d = 1) named names[b] if R[a] is unbound.
  case checkBound
  /// R[a] = globals or builtins [cache c]
  case loadGlobal
  /// globals[cache c] = R[a]
  case storeGlobal
  /// del globals[names[b]]
  case deleteGlobal
  /// R[a] = names[b] in the namespace R[0], then globals, then builtins
  case loadName
  /// R[0][names[b]] = R[a]
  case storeName
  /// del R[0][names[b]]
  case deleteName
  /// R[a] = new cell holding R[a]
  case makeCell
  /// R[a] = the variable in cell R[b], which may be unbound
  case loadCell
  /// the variable in cell R[a] = R[b]
  case storeCell
  /// R[a] = closure variable b; NameError if it is unbound
  case loadFree
  /// closure variable a = R[b]
  case storeFree
  /// R[a] = names[b] in the namespace R[0], else closure variable c
  case loadClassFree

  // Arithmetic. `d` is 1 for the in-place form.

  /// R[a] = R[b] op R[c]
  case add, subtract, multiply, divide, floorDivide, modulo
  /// R[a] = R[b] op K[c]
  case addConstant, subtractConstant, multiplyConstant, divideConstant, floorDivideConstant, moduloConstant
  /// R[a] = R[b] op R[c] for the operator `BinaryOperator` d & 15, in-place with d & 16
  case binary
  /// R[a] = -R[b], +R[b], ~R[b], not R[b]
  case negative, positive, invert, not

  // Comparisons.

  /// R[a] = R[b] op R[c] for the `RichComparison` d
  case compare
  /// Jumps by offset a if (R[b] op R[c]) == (d == 1).
  case jumpEqual, jumpNotEqual, jumpLess, jumpLessEqual, jumpGreater, jumpGreaterEqual
  /// Jumps by offset a if (R[b] op K[c]) == (d == 1).
  case jumpEqualConstant, jumpNotEqualConstant, jumpLessConstant, jumpLessEqualConstant, jumpGreaterConstant,
    jumpGreaterEqualConstant
  /// R[a] = R[b] is R[c], negated with d = 1
  case isSame
  /// Jumps far if (R[a] is None) == (d == 1).
  case jumpNone
  /// Jumps far unless R[a] is what consumer d stands for.
  case jumpUnlessConsumer
  /// Refuses a value that `sum` does not start with.
  case checkSumStart
  /// R[a] = R[c] in R[b] negated with d = 1
  case contains

  // Jumps.

  /// Jumps far.
  case jump
  /// Jumps far if R[a] is true, or false.
  case jumpTrue, jumpFalse

  // Attributes and items.

  /// R[a] = R[b].name [cache c]
  case getAttribute
  /// R[a].name = R[b] [cache c]
  case setAttribute
  /// del R[a].name [cache c]
  case deleteAttribute
  /// R[a] = R[b][R[c]]
  case getItem
  /// R[a] = R[b][c as signed]
  case getItemInt
  /// R[a][R[b]] = R[c]
  case setItem
  /// del R[a][R[b]]
  case deleteItem
  /// R[a] = slice(R[b], R[b+1], R[b+2])
  case buildSlice

  // Building.

  /// R[a] = [R[b] …< c], (…), {…}; a dict takes c pairs
  case buildList, buildTuple, buildSet, buildDict
  /// R[a].append(R[b]), for a list that only this code has
  case listAppend
  /// R[a].append(R[b]) … c items
  case listAppendMany
  /// R[a].extend(R[b]), with the words of a `*` display, or of a call's `*` when d = 1 (function at R[c])
  case listExtend
  /// R[a].add(R[b])
  case setAdd
  /// R[a] |= R[b]
  case setUpdate
  /// R[a][R[b]] = R[c]
  case dictSet
  /// R[a].update(R[b]); with d = 1 a call's `**` for the function at R[c], which refuses duplicates
  case dictUpdate
  /// R[a] = tuple(R[b]) of a list that only this code has
  case listToTuple
  /// R[a] = format(convert(R[b]), R[c]); d: conversion (0 none, 1 str, 2 repr, 3 ascii), plus 4 without a spec
  case formatValue
  /// R[a] = "".join(R[b] …< c)
  case joinStrings

  // Iteration.

  /// R[a] = iter(R[b])
  case getIterator
  /// If R[a] has a next value: R[b] = it, and jumps by offset c.
  case forIterate
  /// R[a …< a+c] = the c values of R[b]
  case unpack
  /// R[a], R[c] = the two values of R[b]
  case unpackPair
  /// R[a …] = c values of R[b], a list of the rest, and d more values
  case unpackStar

  // Calls. The callee and its arguments stand in consecutive registers.

  /// R[a] = R[b](R[b+1] …< d)
  case call
  /// With the receiver at R[b+1]: R[a] = R[b+1].name(R[b+2] …< d) [cache c]
  case callMethod
  /// With the receiver at R[b+1]: R[b] = the method and R[b+1] its receiver, or R[b] = unbound and R[b+1] = the callable. [cache c]
  case loadMethod
  /// R[a] = R[b](R[b+1] …< d), the last of them named by the tuple K[c]
  case callKeywords
  /// The same after `loadMethod`: arguments start at R[b+2].
  case callMethodKeywords
  /// R[a] = R[b](*R[b+2], **R[b+3]) after `loadMethod`, or with R[b+1] unbound; R[b+3] may be unbound
  case callSpread
  /// Leaves the function with R[a].
  case returnValue
  /// Leaves the generator with R[b]; R[a] = what is sent
  case yieldValue
  /// Delegates to the iterator R[b]; R[a] = its result
  case yieldFrom

  // Definitions.

  /// R[a] = function of code K[b] with R[c] = defaults, R[c+1] = keyword defaults, R[c+2] = annotations (any may be unbound)
  case makeFunction
  /// R[a] = the builtin that makes classes
  case loadBuildClass
  /// R[a] = __annotations__ of the namespace R[0], made if need be
  case loadAnnotations

  // Exceptions.

  /// d = 0: raises again what is being handled; 1: raises R[a]; 2: from R[b]
  case raise
  /// Raises R[a] again without a new traceback entry.
  case reraise
  /// R[a] = what is being handled (d = 1: unbound, for what is handled around the generator); R[b] is handled from here on
  case pushHandled
  /// R[a] is what is being handled, or what is handled around the generator if it is unbound
  case popHandled
  /// R[a] = whether the exception R[b] is of the type (or one of the types) R[c]
  case matchException
  /// Raises AssertionError, with R[a] if d = 1.
  case raiseAssertion
  /// R[a] = R[b].__enter__(), R[c] = its exit method
  case withEnter
  /// d = 0: calls the exit method R[b] with Nones; 1: with the exception R[c], R[a] = whether it is suppressed
  case withExit

  // Imports.

  /// R[a] = import of the module named by constant b, level d; c = 1 for the whole dotted module instead of its first part
  case importModule
  /// R[a] = names[c] of the module R[b]
  case importFrom
  /// Everything public of the module R[a] into the namespace R[0].
  case importStar

  // Patterns.

  /// R[a] = whether R[b] is a sequence / a mapping for patterns
  case matchSequence, matchMapping
  /// R[a] = len(R[b])
  case length
  /// R[a] = tuple of the values of the keys R[c] (a tuple) in R[b], or None
  case matchKeys
  /// R[a] = tuple of attributes of R[b] for the class R[c], d positional and named by the tuple R[c+1]; or None
  case matchClass
  /// R[a] = a dict of R[b] without the keys of the tuple R[c]
  case mappingRest
}
