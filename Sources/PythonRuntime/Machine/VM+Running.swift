/// The machine.
///
/// **Invariant:** no class reference is retained in the loop: values are trivial, frames and instructions are in raw memory, and whatever is not
/// a fast path is a call to a method that is never inlined. `top` is above every register of the running frame, so that callbacks build on
/// it.
extension VM {
  /// Runs the topmost frame, which is an entry, until it returns; for a generator until it yields.
  func run() throws(PyError) -> Value {
    var frame = frames
    var base = frame.pointee.base
    var code = frame.pointee.code
    var constants = code.pointee.constants
    var pc = frame.pointee.pc
    frames: while true {
      frame = frames + (frameCount &- 1)
      work(on: frame.pointee.code, frame.pointee.base, at: frame.pointee.pc, &code, &base, &pc, &constants)
      do {
        while true {
          let i = InstructionPlace(pc)
          pc += 1
          switch i.op {
          case .move:
            base[Int(i.a)] = base[Int(i.b)]
          case .loadConstant:
            base[Int(i.a)] = constants[Int(i.b)]
          case .loadInt:
            base[Int(i.a)] = .int(Int(Int16(bitPattern: i.b)))
          case .clear:
            (base + Int(i.a)).update(repeating: .unbound, count: Int(i.b))
            if i.d == 1, hasFinalizers { finalize(unusedFrom: base + Int(i.a), to: base + code.pointee.registerCount) }
          case .checkBound:
            if case .unbound = base[Int(i.a)] { throw unboundVariable(code.pointee.names[Int(i.b)], isFree: i.d == 1) }

          case .loadGlobal:
            let cache = code.pointee.caches + Int(i.c)
            let globals = globals(of: base)
            let slot = Int(cache.pointee.slot)
            if slot >= 0, slot < globals.pointee.table.used,
              case .str(let key) = globals.pointee.table.entry(slot).pointee.key, key == cache.pointee.name
            {
              base[Int(i.a)] = globals.pointee.table.entry(slot).pointee.value
            } else if slot == -2, cache.pointee.epoch == globals.pointee.table.version &+ builtinsEpoch, cache.pointee.key == globals.header
            {
              base[Int(i.a)] = cache.pointee.value
            } else {
              base[Int(i.a)] = try findGlobal(cache, globals)
            }
          case .storeGlobal:
            let cache = code.pointee.caches + Int(i.c)
            let globals = globals(of: base)
            let slot = Int(cache.pointee.slot)
            if slot >= 0, slot < globals.pointee.table.used,
              case .str(let key) = globals.pointee.table.entry(slot).pointee.key, key == cache.pointee.name
            {
              heap.touch(globals)
              globals.pointee.table.entry(slot).pointee.value = base[Int(i.a)]
            } else {
              setName(globals, cache.pointee.name, base[Int(i.a)])
              cache.pointee.slot = Int32(truncatingIfNeeded: globals.pointee.table.find(cache.pointee.name))
            }
          case .deleteGlobal:
            try deleteName(code.pointee.names[Int(i.b)], from: globals(of: base))
          case .loadName:
            base[Int(i.a)] = try findName(code.pointee.names[Int(i.b)], base)
          case .storeName:
            try storeName(code.pointee.names[Int(i.b)], base[Int(i.a)], in: base[0])
          case .deleteName:
            try deleteName(code.pointee.names[Int(i.b)], in: base[0])
          case .makeCell:
            base[Int(i.a)] = .cell(heap.new(CellObject(value: i.d == 1 ? .unbound : base[Int(i.a)])))
          case .loadCell:
            if case .cell(let cell) = base[Int(i.b)] { base[Int(i.a)] = cell.pointee.value }
          case .storeCell:
            if case .cell(let cell) = base[Int(i.a)] { cell.pointee.value = base[Int(i.b)] }
          case .loadFree:
            let value = freeVariable(base, Int(i.b))
            if case .unbound = value { throw unboundFree(code, Int(i.b)) }
            base[Int(i.a)] = value
          case .storeFree:
            if case .function(let function) = base.callee, case .cell(let cell) = function.cells[Int(i.a)] {
              cell.pointee.value = base[Int(i.b)]
            }
          case .loadClassFree:
            let own = try findInNamespace(code.pointee.names[Int(i.b)], base[0])
            base[Int(i.a)] = own.isUnbound ? freeVariable(base, Int(i.c)) : own

          case .add:
            if case .int(let x) = base[Int(i.b)], case .int(let y) = base[Int(i.c)] {
              let (sum, overflow) = x.addingReportingOverflow(y)
              if !overflow {
                base[Int(i.a)] = .int(sum)
                continue
              }
            } else if case .float(let x) = base[Int(i.b)], case .float(let y) = base[Int(i.c)] {
              base[Int(i.a)] = .float(x + y)
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .add, base, base[Int(i.c)]) { continue frames }
          case .subtract:
            if case .int(let x) = base[Int(i.b)], case .int(let y) = base[Int(i.c)] {
              let (difference, overflow) = x.subtractingReportingOverflow(y)
              if !overflow {
                base[Int(i.a)] = .int(difference)
                continue
              }
            } else if case .float(let x) = base[Int(i.b)], case .float(let y) = base[Int(i.c)] {
              base[Int(i.a)] = .float(x - y)
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .subtract, base, base[Int(i.c)]) { continue frames }
          case .multiply:
            if case .float(let x) = base[Int(i.b)], case .float(let y) = base[Int(i.c)] {
              base[Int(i.a)] = .float(x * y)
              continue
            } else if case .int(let x) = base[Int(i.b)], case .int(let y) = base[Int(i.c)] {
              let (product, overflow) = x.multipliedReportingOverflow(by: y)
              if !overflow {
                base[Int(i.a)] = .int(product)
                continue
              }
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .multiply, base, base[Int(i.c)]) { continue frames }
          case .divide:
            if case .float(let x) = base[Int(i.b)], case .float(let y) = base[Int(i.c)], y != 0 {
              base[Int(i.a)] = .float(x / y)
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .divide, base, base[Int(i.c)]) { continue frames }
          case .floorDivide:
            if case .int(let x) = base[Int(i.b)], case .int(let y) = base[Int(i.c)], y > 0 {
              base[Int(i.a)] = .int(floorQuotient(x, y))
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .floorDivide, base, base[Int(i.c)]) { continue frames }
          case .modulo:
            if case .int(let x) = base[Int(i.b)], case .int(let y) = base[Int(i.c)], y > 0 {
              base[Int(i.a)] = .int(floorRemainder(x, y))
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .modulo, base, base[Int(i.c)]) { continue frames }

          case .addConstant:
            if case .int(let x) = base[Int(i.b)], case .int(let y) = constants[Int(i.c)] {
              let (sum, overflow) = x.addingReportingOverflow(y)
              if !overflow {
                base[Int(i.a)] = .int(sum)
                continue
              }
            } else if case .float(let x) = base[Int(i.b)], case .float(let y) = constants[Int(i.c)] {
              base[Int(i.a)] = .float(x + y)
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .add, base, constants[Int(i.c)]) { continue frames }
          case .subtractConstant:
            if case .int(let x) = base[Int(i.b)], case .int(let y) = constants[Int(i.c)] {
              let (difference, overflow) = x.subtractingReportingOverflow(y)
              if !overflow {
                base[Int(i.a)] = .int(difference)
                continue
              }
            } else if case .float(let x) = base[Int(i.b)], case .float(let y) = constants[Int(i.c)] {
              base[Int(i.a)] = .float(x - y)
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .subtract, base, constants[Int(i.c)]) { continue frames }
          case .multiplyConstant:
            if case .float(let x) = base[Int(i.b)], case .float(let y) = constants[Int(i.c)] {
              base[Int(i.a)] = .float(x * y)
              continue
            } else if case .int(let x) = base[Int(i.b)], case .int(let y) = constants[Int(i.c)] {
              let (product, overflow) = x.multipliedReportingOverflow(by: y)
              if !overflow {
                base[Int(i.a)] = .int(product)
                continue
              }
            } else if case .int(let x) = base[Int(i.b)], case .float(let y) = constants[Int(i.c)] {
              base[Int(i.a)] = .float(Double(x) * y)
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .multiply, base, constants[Int(i.c)]) { continue frames }
          case .divideConstant:
            if case .float(let x) = base[Int(i.b)], case .float(let y) = constants[Int(i.c)], y != 0 {
              base[Int(i.a)] = .float(x / y)
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .divide, base, constants[Int(i.c)]) { continue frames }
          case .floorDivideConstant:
            if case .int(let x) = base[Int(i.b)], case .int(let y) = constants[Int(i.c)], y > 0 {
              base[Int(i.a)] = .int(floorQuotient(x, y))
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .floorDivide, base, constants[Int(i.c)]) { continue frames }
          case .moduloConstant:
            if case .int(let x) = base[Int(i.b)], case .int(let y) = constants[Int(i.c)], y > 0 {
              base[Int(i.a)] = .int(floorRemainder(x, y))
              continue
            }
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, .modulo, base, constants[Int(i.c)]) { continue frames }
          case .binary:
            frame.pointee.pc = pc
            if try enterBinary(i.instruction, BinaryOperation(i.d & 15), base, base[Int(i.c)]) { continue frames }
          case .negative:
            switch base[Int(i.b)] {
            case .float(let x): base[Int(i.a)] = .float(-x)
            case .int(let x) where x != .min: base[Int(i.a)] = .int(-x)
            default: base[Int(i.a)] = try negated(base[Int(i.b)])
            }
          case .positive:
            base[Int(i.a)] = try unary(.positive, base[Int(i.b)], "+")
          case .invert:
            base[Int(i.a)] = try inverted(base[Int(i.b)])
          case .not:
            base[Int(i.a)] = .bool(try !truth(base[Int(i.b)]))

          case .compare:
            base[Int(i.a)] = try compare(RichComparison(i.d), base[Int(i.b)], base[Int(i.c)])
          case .jumpEqual, .jumpEqualConstant:
            let right = i.op == .jumpEqual ? base[Int(i.c)] : constants[Int(i.c)]
            let holds: Bool
            if case .int(let x) = base[Int(i.b)], case .int(let y) = right {
              holds = x == y
            } else {
              holds = try slowCompare(.equal, base[Int(i.b)], right)
            }
            if holds == (i.d == 1) {
              pc += Int(Int16(bitPattern: i.a))
              if Int16(bitPattern: i.a) < 0 { try poll() }
            }
          case .jumpNotEqual, .jumpNotEqualConstant:
            let right = i.op == .jumpNotEqual ? base[Int(i.c)] : constants[Int(i.c)]
            let holds: Bool
            if case .int(let x) = base[Int(i.b)], case .int(let y) = right {
              holds = x != y
            } else {
              holds = try slowCompare(.notEqual, base[Int(i.b)], right)
            }
            if holds == (i.d == 1) {
              pc += Int(Int16(bitPattern: i.a))
              if Int16(bitPattern: i.a) < 0 { try poll() }
            }
          case .jumpLess:
            let holds: Bool
            if case .int(let x) = base[Int(i.b)], case .int(let y) = base[Int(i.c)] {
              holds = x < y
            } else {
              holds = try slowCompare(.less, base[Int(i.b)], base[Int(i.c)])
            }
            if holds == (i.d == 1) {
              pc += Int(Int16(bitPattern: i.a))
              if Int16(bitPattern: i.a) < 0 { try poll() }
            }
          case .jumpLessConstant:
            let holds: Bool
            if case .int(let x) = base[Int(i.b)], case .int(let y) = constants[Int(i.c)] {
              holds = x < y
            } else {
              holds = try slowCompare(.less, base[Int(i.b)], constants[Int(i.c)])
            }
            if holds == (i.d == 1) {
              pc += Int(Int16(bitPattern: i.a))
              if Int16(bitPattern: i.a) < 0 { try poll() }
            }
          case .jumpLessEqual, .jumpLessEqualConstant:
            let right = i.op == .jumpLessEqual ? base[Int(i.c)] : constants[Int(i.c)]
            let holds: Bool
            if case .int(let x) = base[Int(i.b)], case .int(let y) = right {
              holds = x <= y
            } else {
              holds = try slowCompare(.lessEqual, base[Int(i.b)], right)
            }
            if holds == (i.d == 1) {
              pc += Int(Int16(bitPattern: i.a))
              if Int16(bitPattern: i.a) < 0 { try poll() }
            }
          case .jumpGreater, .jumpGreaterConstant:
            let right = i.op == .jumpGreater ? base[Int(i.c)] : constants[Int(i.c)]
            let holds: Bool
            if case .int(let x) = base[Int(i.b)], case .int(let y) = right {
              holds = x > y
            } else {
              holds = try slowCompare(.greater, base[Int(i.b)], right)
            }
            if holds == (i.d == 1) {
              pc += Int(Int16(bitPattern: i.a))
              if Int16(bitPattern: i.a) < 0 { try poll() }
            }
          case .jumpGreaterEqual, .jumpGreaterEqualConstant:
            let right = i.op == .jumpGreaterEqual ? base[Int(i.c)] : constants[Int(i.c)]
            let holds: Bool
            if case .int(let x) = base[Int(i.b)], case .int(let y) = right {
              holds = x >= y
            } else {
              holds = try slowCompare(.greaterEqual, base[Int(i.b)], right)
            }
            if holds == (i.d == 1) {
              pc += Int(Int16(bitPattern: i.a))
              if Int16(bitPattern: i.a) < 0 { try poll() }
            }
          case .isSame:
            base[Int(i.a)] = .bool(base[Int(i.b)].isIdentical(to: base[Int(i.c)]) != (i.d == 1))
          case .jumpNone:
            if base[Int(i.a)].isNone == (i.d == 1) {
              pc += i.far
              if i.far < 0 { try poll() }
            }
          case .jumpUnlessConsumer:
            if !isConsumer(base[Int(i.a)], i.d) { pc += i.far }
          case .checkSumStart:
            try checkSumStart(base[Int(i.a)])
          case .contains:
            base[Int(i.a)] = .bool(try contains(base[Int(i.b)], base[Int(i.c)]) != (i.d == 1))

          case .jump:
            pc += i.far
            if i.far < 0 { try poll() }
          case .jumpTrue:
            if try truth(base[Int(i.a)]) {
              pc += i.far
              if i.far < 0 { try poll() }
            }
          case .jumpFalse:
            if try !truth(base[Int(i.a)]) {
              pc += i.far
              if i.far < 0 { try poll() }
            }

          case .getAttribute:
            let cache = code.pointee.caches + Int(i.c)
            if case .instance(let instance) = base[Int(i.b)], instance.pointee.shape.header == cache.pointee.key,
              cache.pointee.slot >= 0
            {
              base[Int(i.a)] = instance.pointee.slots[Int(cache.pointee.slot)]
              continue
            }
            frame.pointee.pc = pc
            if try enterGetAttribute(i.instruction, cache, base) { continue frames }
          case .setAttribute:
            let cache = code.pointee.caches + Int(i.c)
            if case .instance(let instance) = base[Int(i.a)], instance.pointee.shape.header == cache.pointee.key,
              cache.pointee.epoch == typeEpoch
            {
              if let next = cache.pointee.nextShape {
                instance.addSlot(base[Int(i.b)], shape: next, heap: heap)
              } else {
                instance.pointee.slots[Int(cache.pointee.slot)] = base[Int(i.b)]
              }
              continue
            }
            try setAttribute(base[Int(i.a)], base[Int(i.b)], cache)
          case .deleteAttribute:
            try setAttribute(base[Int(i.a)], code.pointee.caches[Int(i.c)].name, .unbound)
          case .getItem:
            if case .int(let index) = base[Int(i.c)], case .list(let list) = base[Int(i.b)] {
              let count = list.pointee.items.count
              let position = index < 0 ? index &+ count : index
              if UInt(bitPattern: position) < UInt(bitPattern: count) {
                base[Int(i.a)] = list.pointee.items[position]
                continue
              }
            }
            base[Int(i.a)] = try getItem(base[Int(i.b)], base[Int(i.c)])
          case .getItemInt:
            let index = Int(Int16(bitPattern: i.c))
            if case .list(let list) = base[Int(i.b)] {
              let count = list.pointee.items.count
              let position = index < 0 ? index &+ count : index
              if UInt(bitPattern: position) < UInt(bitPattern: count) {
                base[Int(i.a)] = list.pointee.items[position]
                continue
              }
            } else if case .tuple(let tuple) = base[Int(i.b)] {
              let position = index < 0 ? index &+ tuple.pointee.count : index
              if UInt(bitPattern: position) < UInt(bitPattern: tuple.pointee.count) {
                base[Int(i.a)] = tuple.items[position]
                continue
              }
            }
            base[Int(i.a)] = try getItem(base[Int(i.b)], .int(index))
          case .setItem:
            if case .int(let index) = base[Int(i.b)], case .list(let list) = base[Int(i.a)] {
              let count = list.pointee.items.count
              let position = index < 0 ? index &+ count : index
              if UInt(bitPattern: position) < UInt(bitPattern: count) {
                list.pointee.items[position] = base[Int(i.c)]
                continue
              }
            }
            try setItem(base[Int(i.a)], base[Int(i.b)], base[Int(i.c)])
          case .deleteItem:
            try deleteItem(base[Int(i.a)], base[Int(i.b)])
          case .buildSlice:
            base[Int(i.a)] = slice(base[Int(i.b)], base[Int(i.b) + 1], base[Int(i.b) + 2])

          case .buildList:
            let list = heap.newList(room: max(Int(i.c), 4))
            list.pointee.items.append(contentsOf: base + Int(i.b), count: Int(i.c))
            base[Int(i.a)] = .list(list)
          case .buildTuple:
            base[Int(i.a)] = tuple(copying: base + Int(i.b), count: Int(i.c))
          case .buildSet:
            base[Int(i.a)] = try i.d == 0 ? buildSet(base + Int(i.b), Int(i.c)) : buildConstantSet(base + Int(i.b), Int(i.c))
          case .buildDict:
            base[Int(i.a)] = try buildDict(base + Int(i.b), Int(i.c))
          case .listAppend:
            if case .list(let list) = base[Int(i.a)] { append(list, base[Int(i.b)]) }
          case .listAppendMany:
            if case .list(let list) = base[Int(i.a)] {
              list.pointee.items.append(contentsOf: base + Int(i.b), count: Int(i.c))
              heap.charge(Int(i.c) &* 16)
            }
          case .listExtend:
            try extendDisplay(base[Int(i.a)], base[Int(i.b)], callee: i.d == 1 ? base + Int(i.c) : nil)
          case .setAdd:
            if case .set(let set) = base[Int(i.a)] { try insert(set, base[Int(i.b)]) }
          case .setUpdate:
            try updateSet(base[Int(i.a)], base[Int(i.b)])
          case .dictSet:
            if case .dict(let dict) = base[Int(i.a)] { try set(dict, base[Int(i.b)], base[Int(i.c)]) }
          case .dictUpdate:
            try updateDict(base[Int(i.a)], base[Int(i.b)], callee: i.d == 1 ? base + Int(i.c) : nil)
          case .listToTuple:
            if case .list(let list) = base[Int(i.b)] {
              base[Int(i.a)] = tuple(copying: list.pointee.items.base, count: list.pointee.items.count)
            }
          case .formatValue:
            base[Int(i.a)] = try formatted(base[Int(i.b)], i.instruction, base)
          case .joinStrings:
            base[Int(i.a)] = try joinFormatted(base + Int(i.b), Int(i.c))

          case .getIterator:
            if i.d == 1, case .generator = base[Int(i.b)] {
              base[Int(i.a)] = base[Int(i.b)]
            } else {
              base[Int(i.a)] = try iterator(of: base[Int(i.b)])
            }
          case .forIterate:
            if case .iterator(let iterator) = base[Int(i.a)] {
              switch iterator.pointee.state {
              case .range(let next, let step, let remaining):
                if remaining > 0 {
                  iterator.pointee.state = .range(next: next &+ step, step: step, remaining: remaining &- 1)
                  base[Int(i.b)] = .int(next)
                  pc += Int(Int16(bitPattern: i.c))
                  try poll(code, base, unusedFrom: Int(i.a) + 1, but: i.b)
                }
                continue
              case .list(let list, let next):
                if next < list.pointee.items.count {
                  iterator.pointee.state = .list(list, next: next &+ 1)
                  base[Int(i.b)] = list.pointee.items[next]
                  pc += Int(Int16(bitPattern: i.c))
                  try poll(code, base, unusedFrom: Int(i.a) + 1, but: i.b)
                } else {
                  iterator.pointee.state = .exhausted
                }
                continue
              default:
                let body = pc + Int(Int16(bitPattern: i.c))
                let isPair = body.pointee.op == .unpackPair
                if i.d == 1, isPair || body.pointee.op == .unpack && body.pointee.c == 2, body.pointee.b == i.b {
                  let first = base + Int(body.pointee.a)
                  switch try nextPair(iterator, first, isPair ? base + Int(body.pointee.c) : first + 1) {
                  case .given:
                    pc = body + 1
                    try poll()
                    continue
                  case .ended: continue
                  case .declined: break
                  }
                }
                let item = try next(iterator)
                if !item.isUnbound {
                  base[Int(i.b)] = item
                  pc += Int(Int16(bitPattern: i.c))
                  try poll(code, base, unusedFrom: Int(i.a) + 1, but: i.b)
                }
                continue
              }
            }
            frame.pointee.pc = pc
            if case .generator(let generator) = base[Int(i.a)] {
              if try enter(generator, sending: .none) { continue frames }
              continue
            }
            let item = try next(base[Int(i.a)])
            if !item.isUnbound {
              base[Int(i.b)] = item
              pc += Int(Int16(bitPattern: i.c))
              try poll(code, base, unusedFrom: Int(i.a) + 1, but: i.b)
            }
          case .unpack:
            try unpack(base[Int(i.b)], into: base + Int(i.a), count: Int(i.c))
          case .unpackPair:
            if case .tuple(let tuple) = base[Int(i.b)], tuple.pointee.count == 2 {
              let second = tuple.items[1]
              base[Int(i.a)] = tuple.items[0]
              base[Int(i.c)] = second
            } else {
              let pair = try unpackPair(base[Int(i.b)])
              base[Int(i.a)] = pair.0
              base[Int(i.c)] = pair.1
            }
          case .unpackStar:
            try unpackStar(base[Int(i.b)], into: base + Int(i.a), before: Int(i.c), after: Int(i.d))

          case .call:
            let callee = base + Int(i.b)
            frame.pointee.pc = pc
            if case .function(let function) = callee.pointee {
              let inner = function.pointee.code
              if inner.pointee.isSimple, inner.pointee.argumentCount == Int(i.d) {
                try push(inner, base: callee + 1, destination: i.a, role: .plain)
                frame += 1
                work(on: inner, callee + 1, at: inner.pointee.instructions, &code, &base, &pc, &constants)
                continue
              }
            }
            try poll(code, base, unusedFrom: Int(i.b) + 1 + Int(i.d), but: i.b)
            if case .native(let native) = callee.pointee, native.pointee.isDirect {
              base[Int(i.a)] = try callDirectly(native, callee + 1, Int(i.d))
              continue
            }
            if case .type(let type) = callee.pointee, try enterPlain(type, callee, Int(i.d), i.a) { continue frames }
            if try enter(callee, count: Int(i.d), destination: i.a) { continue frames }
            base[Int(i.a)] = callResult
          case .callMethod:
            let callee = base + Int(i.b)
            let cache = code.pointee.caches + Int(i.c)
            frame.pointee.pc = pc
            if case .instance(let instance) = callee[1], instance.pointee.shape.header == cache.pointee.key,
              cache.pointee.epoch == typeEpoch, case .function(let function) = cache.pointee.value
            {
              let inner = function.pointee.code
              if inner.pointee.isSimple, inner.pointee.argumentCount == Int(i.d) &+ 1 {
                callee[0] = cache.pointee.value
                try push(inner, base: callee + 1, destination: i.a, role: .plain)
                frame += 1
                work(on: inner, callee + 1, at: inner.pointee.instructions, &code, &base, &pc, &constants)
                continue
              }
            }
            try poll(code, base, unusedFrom: Int(i.b) + 2 + Int(i.d), but: i.b)
            if cache.pointee.slot == InlineCache.listAppend, case .list(let list) = callee[1], i.d == 1 {
              append(list, callee[2])
              base[Int(i.a)] = .none
              continue
            }
            if cache.pointee.slot == InlineCache.dictGet, getDirectly(callee, Int(i.d), base + Int(i.a)) { continue }
            if try enterMethod(callee, count: Int(i.d), cache: cache, destination: i.a) { continue frames }
            base[Int(i.a)] = callResult
          case .loadMethod:
            try loadMethod(base + Int(i.b), code.pointee.caches + Int(i.c))
          case .callKeywords:
            frame.pointee.pc = pc
            try poll()
            if try enter(base + Int(i.b), count: Int(i.d), keywords: constants[Int(i.c)], destination: i.a) { continue frames }
            base[Int(i.a)] = callResult
          case .callMethodKeywords:
            frame.pointee.pc = pc
            try poll()
            let callee = base + Int(i.b)
            let entered =
              callee.pointee.isUnbound
              ? try enter(callee + 1, count: Int(i.d), keywords: constants[Int(i.c)], destination: i.a)
              : try enter(callee, count: Int(i.d) &+ 1, keywords: constants[Int(i.c)], destination: i.a)
            if entered { continue frames }
            base[Int(i.a)] = callResult
          case .callSpread:
            frame.pointee.pc = pc
            try poll()
            if try enterSpread(base + Int(i.b), destination: i.a) { continue frames }
            base[Int(i.a)] = callResult
          case .returnValue:
            let value = base[Int(i.a)]
            if frame.pointee.role == .plain, !frame.pointee.isEntry {
              frameCount &-= 1
              let destination = Int(frame.pointee.destination)
              frame -= 1
              frame.pointee.base[destination] = value
              work(on: frame.pointee.code, frame.pointee.base, at: frame.pointee.pc, &code, &base, &pc, &constants)
              continue
            }
            if frame.pointee.role == .initializer, !frame.pointee.isEntry, value.isNone {
              frameCount &-= 1
              let destination = Int(frame.pointee.destination)
              frame -= 1
              frame.pointee.base[destination] = base.companion
              work(on: frame.pointee.code, frame.pointee.base, at: frame.pointee.pc, &code, &base, &pc, &constants)
              continue
            }
            if let result = try leave(frame, value) { return result }
            continue frames
          case .yieldValue:
            frame.pointee.pc = pc
            if let result = suspend(frame, base[Int(i.b)], sendRegister: i.a) { return result }
            continue frames
          case .yieldFrom:
            frame.pointee.pc = pc
            if try delegate(frame, i.instruction) {
              if let result = suspend(frame, callResult, sendRegister: i.a) { return result }
              continue frames
            }

          case .makeFunction:
            base[Int(i.a)] = makeFunction(constants[Int(i.b)], base, extras: base + Int(i.c))
          case .loadBuildClass:
            base[Int(i.a)] = buildClassFunction
          case .loadAnnotations:
            base[Int(i.a)] = .dict(try annotations(i.d == 1 ? .dict(globals(of: base)) : base[0]))

          case .raise:
            throw try raised(i.instruction, base)
          case .reraise:
            exception = base[Int(i.a)]
            isReraising = true
            throw PyError()
          case .pushHandled:
            base[Int(i.a)] = i.d == 1 ? .unbound : handled
            handled = base[Int(i.b)]
          case .popHandled:
            handled = base[Int(i.a)].isUnbound ? handledOutside(base) : base[Int(i.a)]
          case .matchException:
            base[Int(i.a)] = .bool(try matches(base[Int(i.b)], base[Int(i.c)]))
          case .raiseAssertion:
            throw i.d == 1 ? raise(.assertionError, base[Int(i.a)]) : raise(type(.assertionError))
          case .withEnter:
            let (value, exit) = try enterContext(base[Int(i.b)])
            base[Int(i.a)] = value
            base[Int(i.c)] = exit
          case .withExit:
            let suppresses = try exitContext(base[Int(i.b)], i.d == 1 ? base[Int(i.c)] : .none)
            if i.d == 1 { base[Int(i.a)] = .bool(suppresses) }

          case .importModule:
            base[Int(i.a)] = try importModule(
              constants[Int(i.b)], level: Int(i.d), wantsLeaf: i.c == 1, globals: globals(of: base))
          case .importFrom:
            base[Int(i.a)] = try importName(code.pointee.names[Int(i.c)], from: base[Int(i.b)])
          case .importStar:
            try importStar(base[Int(i.a)], into: i.d == 1 ? .dict(globals(of: base)) : base[0])

          case .matchSequence:
            base[Int(i.a)] = .bool(try isSequencePattern(base[Int(i.b)]))
          case .matchMapping:
            base[Int(i.a)] = .bool(try isMappingPattern(base[Int(i.b)]))
          case .length:
            base[Int(i.a)] = .int(try length(base[Int(i.b)]))
          case .matchKeys:
            base[Int(i.a)] = try matchKeys(base[Int(i.b)], base[Int(i.c)])
          case .matchClass:
            base[Int(i.a)] = try matchClass(base[Int(i.b)], base + Int(i.c), positional: Int(i.d))
          case .mappingRest:
            base[Int(i.a)] = try mappingRest(base[Int(i.b)], base[Int(i.c)])
          }
        }
      } catch {
        (frames + (frameCount &- 1)).pointee.pc = (frames + (frameCount &- 1)) == frame ? pc : frames[frameCount &- 1].pc
        try unwind()
      }
    }
  }
}
