import Helpdesk

extension Principal {
  static let mika = Principal.agent("mika")
  static let olga = Principal.admin("olga")
}
