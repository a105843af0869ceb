#if Mail
  /// What may stand in HTML that is shown: everything else goes.
  package enum SafeHTMLRules {
    /// Elements that are kept, with the attributes that are. A link's target is judged by ``SafeLink``; every
    /// other attribute must be a number. Source: those of WHATWG HTML §4.3 to §4.9 that shape text and load
    /// nothing.
    package static let elements: [String: Set<String>] = {
      var table: [String: Set<String>] = ["a": ["href"], "ol": ["start"]]
      table["td"] = ["colspan", "rowspan"]
      table["th"] = ["colspan", "rowspan"]
      for name in [
        "b", "blockquote", "br", "caption", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4",
        "h5",
        "h6", "hr", "i", "li", "p", "pre", "s", "small", "span", "strong", "sub", "sup", "table", "tbody",
        "tfoot",
        "thead", "tr", "u", "ul",
      ] {
        table[name] = []
      }
      return table
    }()

    /// Elements of that table that hold nothing and are never closed (WHATWG HTML §13.1.2).
    package static let void: Set<String> = ["br", "hr"]

    /// Elements that go with all they hold. Source: WHATWG HTML §13.1.2, raw text, and what holds no words.
    package static let dropped: Set<String> = [
      "applet", "audio", "canvas", "datalist", "embed", "frameset", "head", "iframe", "noembed", "noframes",
      "object",
      "script", "select", "style", "template", "textarea", "title", "video", "xmp",
    ]

    /// Of those the ones whose content is no markup, up to their end.
    package static let raw: Set<String> = [
      "iframe", "noembed", "noframes", "script", "style", "template", "textarea", "title", "xmp",
    ]

    /// Elements that would have loaded something.
    package static let loading: Set<String> = [
      "applet", "audio", "embed", "frame", "iframe", "image", "img", "input", "link", "object", "picture",
      "source",
      "svg", "track", "video",
    ]

    /// How deep elements may stand inside each other. Source: reliability plan §1, test 22.
    package static let depth = 256

    /// The class of the element that names a link's host; nobody else's is believed.
    package static let hostClass = "link-host"
  }
#endif
