extension Lexicon {
  /// All that the reader of inquiries looks for, each part in a file of its own.
  package static let inquiries: Lexicon = {
    var lexicon = Lexicon()
    for part in inquiryParts { lexicon.add(part) }
    return lexicon
  }()

  private static let inquiryParts: [Lexicon] = [
    .inquiryCarriage, .inquiryReturning, .inquiryOrdering, .inquiryPapers,
    .inquiryGoods, .inquiryFaults, .inquiryTrust, .inquiryClosing,
    .inquiryRisk, .inquiryMachines, .inquirySpeech, .inquiryThings1,
    .inquiryThings2, .inquiryThings3,
  ]
}
