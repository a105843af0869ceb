#if Mail
  /// What elements mean for the lines of a text.
  enum HTMLElement {
    enum Role: Hashable {
      case dropped
      case lineBreak
      case block
      case paragraph
      case cell
      case link
      case preformatted
    }

    /// - Returns: `nil` for elements that stand inside a line, or are unknown.
    static func role(of name: String) -> Role? { roles[name] }

    /// Source: WHATWG HTML §15.3 (rendering), cut down to what shapes lines.
    private static let roles: [String: Role] = {
      var roles: [String: Role] = ["br": .lineBreak, "a": .link, "area": .link, "pre": .preformatted]
      for name in ["script", "style", "title", "iframe", "noembed", "noframes", "template"] {
        roles[name] = .dropped
      }
      for name in ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table"] {
        roles[name] = .paragraph
      }
      for name in [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav",
        "option", "section", "summary", "tbody", "tfoot", "thead", "tr",
      ] {
        roles[name] = .block
      }
      for name in ["td", "th"] { roles[name] = .cell }
      return roles
    }()
  }
#endif
