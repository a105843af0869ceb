/// Cuts chunks of bytes into lines, holding no more than one line of bounded length.
struct LineSplitter {
  /// A line without its end.
  struct Line {
    /// Its number in the file, from 1.
    let number: Int
    /// Its bytes; cut off at the longest length where it was longer.
    let bytes: ArraySlice<UInt8>
    /// Whether it was longer than allowed.
    let isTooLong: Bool
    /// Whether a line end followed; false only for the last line of a file that breaks off.
    let isEnded: Bool
  }

  private let longest: Int
  private var rest: [UInt8] = []
  private var isTooLong = false
  private var number = 0

  /// Lines of at most `longest` bytes.
  init(longest: Int) { self.longest = longest }

  /// Takes the next chunk and hands out the lines that end in it.
  mutating func take<Failure: Error>(
    _ chunk: ArraySlice<UInt8>, _ each: (Line) throws(Failure) -> Void
  ) throws(Failure) {
    var start = chunk.startIndex
    while let end = chunk[start...].firstIndex(of: 0x0A) {
      if rest.isEmpty, !isTooLong, end - start <= longest {
        number += 1
        let bytes = Self.withoutReturn(chunk[start..<end])
        try each(Line(number: number, bytes: bytes, isTooLong: false, isEnded: true))
      } else {
        keep(chunk[start..<end])
        try each(closed(isEnded: true))
      }
      start = end + 1
    }
    keep(chunk[start...])
  }

  /// The last line, if the file did not end with a line end.
  mutating func last() -> Line? { rest.isEmpty && !isTooLong ? nil : closed(isEnded: false) }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = longest - rest.count
    if bytes.count > room { isTooLong = true }
    rest.append(contentsOf: bytes.prefix(max(0, room)))
  }

  private mutating func closed(isEnded: Bool) -> Line {
    number += 1
    let line = Line(
      number: number, bytes: Self.withoutReturn(rest[...]), isTooLong: isTooLong, isEnded: isEnded)
    rest = []
    isTooLong = false
    return line
  }

  private static func withoutReturn(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.last == 0x0D ? bytes.dropLast() : bytes
  }
}
