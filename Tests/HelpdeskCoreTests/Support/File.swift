import HelpdeskCore

/// A file that goes with a message; the testing library has an attachment of its own.
typealias File = HelpdeskCore.Attachment
