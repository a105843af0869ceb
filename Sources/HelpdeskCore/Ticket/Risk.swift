public import HelpdeskLanguage

/// What makes a conversation dangerous to the account (cli.md).
public typealias Risk = Inquiry.Risk
