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

  func log(event: LogEvent) {
    let said = "\(event.level) \(event.message) \(metadata.merging(event.metadata ?? [:]) { $1 })"
    lines.change { $0.append(said) }
  }
}
