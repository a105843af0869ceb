import Logging

/// A log handler that keeps every line, to see what a desk says about itself.
struct RecordingLog: LogHandler {
  let lines: Shared<[String]>
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(
    level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String,
    function: String, line: UInt
  ) {
    let said = "\(level) \(message) \(self.metadata.merging(metadata ?? [:]) { $1 })"
    lines.change { $0.append(said) }
  }
}
