import ArgumentParser
import Foundation
import Helpdesk

/// Prints what a sub-command has to say: to people or to programs.
struct Printer {
  /// Whether a program reads.
  let isJSON: Bool
  let style: Style

  init(isJSON: Bool) {
    self.isJSON = isJSON
    style = isJSON ? .plain : .forTerminal
  }

  /// Prints one value.
  ///
  /// - Parameters:
  ///   - json: What a program reads.
  ///   - plain: What a person reads; empty for nothing.
  func print(_ json: @autoclosure () -> JSON, _ plain: @autoclosure () -> String) throws {
    let text = isJSON ? json().line : plain()
    if !text.isEmpty { try Self.write(text + "\n", to: .standardOutput) }
  }

  /// Prints a line of JSON that is already written.
  func print(line: Data) throws {
    try Self.write(String(decoding: line, as: UTF8.self) + "\n", to: .standardOutput)
  }

  /// Prints lines for people alone.
  func print(plain lines: [String]) throws {
    guard !isJSON, !lines.isEmpty else { return }
    try Self.write(lines.joined(separator: "\n") + "\n", to: .standardOutput)
  }

  /// Says why a sub-command could not be carried out.
  ///
  /// - Returns: How the program ends.
  func report(_ error: any Error) throws -> any Error {
    switch error {
    case is ExitCode, is ValidationError, is CleanExit: return error
    case let refusal as Refusal:
      if isJSON {
        try Self.write(
          JSON.object([.init(key: "refused", value: JSON(refusal))]).line + "\n", to: .standardOutput)
      } else {
        try complain(RefusalNote(refusal, style: .forErrors).lines)
      }
      return ExitCode(ExitStatus.refused.rawValue)
    default:
      let (status, sentence) = Self.account(of: error)
      try complain([sentence])
      return ExitCode(status.rawValue)
    }
  }

  /// Tells the operator something beside the output.
  func complain(_ lines: [String]) throws {
    try Self.write(lines.joined(separator: "\n") + "\n", to: .standardError)
  }

  private static func account(of error: any Error) -> (ExitStatus, String) {
    switch error {
    case let error as DeskError: (error.exitStatus, error.description)
    case let error as BadInput: (.badInput, error.description)
    case let error as MalformedMoney: (.badInput, error.description)
    case let error as FileTrouble: (.inputOutput, error.description)
    default:
      (.inputOutput, "Something could not be read or written. Check disk and permissions, then repeat.")
    }
  }

  private static func write(_ text: String, to handle: FileHandle) throws {
    do { try handle.write(contentsOf: Data(text.utf8)) } catch {
      throw ExitCode(ExitStatus.inputOutput.rawValue)
    }
  }
}
