#if Mail
  /// Letters of any script as ASCII letters and digits (RFC 3492).
  enum Punycode {
    /// Source: RFC 3492 §5.
    private static let (base, tMin, tMax, skew, damp) = (36, 1, 26, 38, 700)
    private static let (initialBias, initialCode) = (72, 128)

    /// The encoded label.
    ///
    /// - Parameter scalars: a label of some dozens; the work grows with the square of their number.
    /// - Returns: `nil` for more than 256, which no label holds.
    static func encoded(_ scalars: [Unicode.Scalar]) -> String? {
      guard scalars.count <= 256 else { return nil }
      var output = scalars.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
      let plain = output.count
      if plain > 0 { output.append(.hyphen) }
      var (code, delta, bias, done) = (initialCode, 0, initialBias, plain)
      // No code lies above 0x10FFFF and no label is longer than 256, so that no sum comes near an overflow.
      while done < scalars.count {
        guard let next = scalars.lazy.map({ Int($0.value) }).filter({ $0 >= code }).min() else { return nil }
        delta += (next - code) * (done + 1)
        code = next
        for scalar in scalars {
          if Int(scalar.value) < code { delta += 1 }
          guard Int(scalar.value) == code else { continue }
          append(delta, bias: bias, to: &output)
          bias = adapted(delta, count: done + 1, isFirst: done == plain)
          delta = 0
          done += 1
        }
        delta += 1
        code += 1
      }
      return String(decoding: output, as: UTF8.self)
    }

    /// Writes a number in digits of varying weight, the least first.
    private static func append(_ number: Int, bias: Int, to output: inout [UInt8]) {
      var rest = number
      var position = base
      while true {
        let threshold = min(max(position - bias, tMin), tMax)
        guard rest >= threshold else { break }
        output.append(digit(threshold + (rest - threshold) % (base - threshold)))
        rest = (rest - threshold) / (base - threshold)
        position += base
      }
      output.append(digit(rest))
    }

    private static func digit(_ value: Int) -> UInt8 {
      UInt8(truncatingIfNeeded: value < 26 ? 0x61 + value : 0x30 + value - 26)
    }

    /// Source: RFC 3492 §6.1.
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
      var delta = isFirst ? delta / damp : delta / 2
      delta += delta / count
      var steps = 0
      while delta > (base - tMin) * tMax / 2 {
        delta /= base - tMin
        steps += base
      }
      return steps + (base - tMin + 1) * delta / (delta + skew)
    }
  }
#endif
