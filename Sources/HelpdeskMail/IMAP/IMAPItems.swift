#if Mail
  /// The pairs of name and value between the brackets of a FETCH response, in one pass.
  struct IMAPItems {
    static let open: UInt8 = 0x28
    private static let close: UInt8 = 0x29
    private static let tilde: UInt8 = 0x7E

    /// What stands behind a name.
    enum Value {
      /// A literal or what stood between quotation marks.
      case bytes([UInt8])
      /// A number, a name, or NIL.
      case atom(ArraySlice<UInt8>)
      /// Values between brackets; nobody asks for what they are.
      case list

      var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
      var number: UInt32? { if case .atom(let digits) = self { IMAPResponse.number(digits) } else { nil } }
    }

    private var rest: ArraySlice<UInt8>
    private var literals: ArraySlice<[UInt8]>

    /// - Parameters:
    ///   - text: the response behind its opening bracket.
    ///   - literals: the response's literals; `text` has a mark for each.
    init(_ text: ArraySlice<UInt8>, literals: [[UInt8]]) {
      rest = text
      self.literals = literals[...]
    }

    /// The next pair, its name in small letters and without the `<0>` of a beginning; `nil` behind the last.
    mutating func next() -> (name: String, value: Value)? {
      rest = rest.drop { $0 == .space }
      guard let first = rest.first, first != Self.close else { return nil }
      let name = takeName()
      guard rest.first == .space else { return nil }
      rest = rest.dropFirst()
      guard let value = takeValue() else { return nil }
      return (name, value)
    }

    /// A name ends with a blank, unless that stands in its square brackets.
    private mutating func takeName() -> String {
      var isInside = false
      let name = rest.prefix { byte in
        if byte == 0x5B { isInside = true }
        if byte == 0x5D { isInside = false }
        return isInside || (byte != .space && byte != Self.close)
      }
      rest = rest[name.endIndex...]
      let bare = name.last == .greaterThan ? name.prefix { $0 != .lessThan } : name
      return String(decoding: bare.map(\.lowercased), as: UTF8.self)
    }

    private mutating func takeValue() -> Value? {
      // A literal of eight bits is written with a tilde (RFC 9051 §4.3).
      if rest.first == Self.tilde, rest.dropFirst().first == IMAPResponse.literalMark {
        rest = rest.dropFirst()
      }
      switch rest.first {
      case nil: return nil
      case IMAPResponse.literalMark:
        rest = rest.dropFirst()
        return literals.popFirst().map(Value.bytes)
      case .quote?:
        return .bytes(takeQuoted())
      case Self.open?:
        skipList()
        return .list
      default:
        let atom = rest.prefix { $0 != .space && $0 != Self.close }
        rest = rest[atom.endIndex...]
        return .atom(atom)
      }
    }

    private mutating func takeQuoted() -> [UInt8] {
      var content: [UInt8] = []
      var isEscaped = false
      rest = rest.dropFirst()
      while let byte = rest.popFirst() {
        if !isEscaped, byte == .quote { break }
        if !isEscaped, byte == .backslash {
          isEscaped = true
          continue
        }
        content.append(byte)
        isEscaped = false
      }
      return content
    }

    private mutating func skipList() {
      var depth = 0
      while let byte = rest.first {
        if byte == .quote {
          _ = takeQuoted()
          continue
        }
        rest = rest.dropFirst()
        switch byte {
        case IMAPResponse.literalMark: _ = literals.popFirst()
        case Self.open: depth += 1
        case Self.close:
          depth -= 1
          if depth == 0 { return }
        default: break
        }
      }
    }
  }
#endif
