/// What somebody may want to do: the rows of the permission table (rules.md §1).
public enum Action: String, CaseIterable, Sendable {
  case read = "reads, trail log/head/verify/tiles, check, classify, fees, health, report, doctor"
  case intake = "receive/ingest, fetch, sweep, deliver"
  case annotate = "note, assign, tag, priority, categorize"
  case reply
  case call
  case protocolStep = "nrn, migrate …, close, reopen, transfer"
  case lead = "attest, place a hold, claim, bulk, orders, health and feedback import"
  case failureReceipt = "receipt bounced, blocked, opted-out"
  case successReceipt = "receipt accepted, confirmed"
  case publishMacro = "macro publish (ordinary)"
  case govern =
    """
    macro publish (locked), lock, retire; policy, addresses, enrolment; release a hold; erase; \
    rebuild, checkpoint, backup, restore
    """
  case evidence = "evidence (appends `ticket.exported`)"
}
