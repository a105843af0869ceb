/// Reads the marketplace's tab-separated order report, chunk by chunk and in bounded memory.
///
/// The first line names the columns, in any order; unknown ones are passed over. Feed it chunks of any size
/// with ``read(_:)`` and end with ``finish()``.
public struct OrderReportReader: Sendable {
  /// What became of a line.
  public enum Outcome: Hashable, Sendable {
    /// It was read.
    case line(OrderLine)
    /// It was not.
    case rejected(RejectedLine)
  }

  private var table: TabularReader<OrderColumn>
  /// Lines of orders read so far.
  public private(set) var readCount = 0
  /// Lines rejected so far.
  public private(set) var rejectedCount = 0

  /// A reader at the beginning of a file.
  ///
  /// - Parameter encoding: How the file is written; nil to find out from its first line beyond ASCII.
  public init(encoding: ReportEncoding? = nil) {
    table = TabularReader(names: OrderColumn.names, needed: [.order], encoding: encoding)
  }

  /// Takes the next bytes of the file.
  ///
  /// - Parameter chunk: Bytes in the file's order; a line may begin in one chunk and end in another.
  /// - Returns: What became of every line that ended in the chunk, in the file's order.
  /// - Throws: ``TabularProblem`` where the file is no order report.
  public mutating func read(_ chunk: some Sequence<UInt8>) throws(TabularProblem) -> [Outcome] {
    var outcomes: [Outcome] = []
    let bytes = chunk as? ArraySlice<UInt8> ?? Array(chunk)[...]
    try table.take(bytes) { outcomes.append(Self.outcome($0)) }
    return counted(outcomes)
  }

  /// Takes what is left at the end of the file.
  ///
  /// - Returns: What became of a last line without a line end; empty where there was none.
  /// - Throws: ``TabularProblem/empty`` for a file without any line.
  public mutating func finish() throws(TabularProblem) -> [Outcome] {
    var outcomes: [Outcome] = []
    try table.finish { outcomes.append(Self.outcome($0)) }
    return counted(outcomes)
  }

  private mutating func counted(_ outcomes: [Outcome]) -> [Outcome] {
    for outcome in outcomes {
      if case .line = outcome { readCount += 1 } else { rejectedCount += 1 }
    }
    return outcomes
  }

  private static func outcome(_ cut: TabularReader<OrderColumn>.Cut) -> Outcome {
    do throws(RejectedLine) {
      return .line(try OrderLine(try cut.get()))
    } catch {
      return .rejected(error)
    }
  }
}
