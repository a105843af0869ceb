import Helpdesk

/// A file of a message; the testing library has an attachment of its own.
typealias MailFile = Helpdesk.Attachment
