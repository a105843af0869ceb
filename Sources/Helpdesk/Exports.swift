// One import for an embedder: the rules' and the language's values are the engine's vocabulary.
@_exported public import HelpdeskCore
@_exported public import HelpdeskLanguage
