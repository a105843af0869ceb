import HelpdeskCore
import HelpdeskTrail

extension Attachment {
  /// The file with the digest of its bytes.
  var withDigest: Attachment {
    var file = self
    file.digest = bytes.map { Hash.sha256($0).hexadecimal }
    return file
  }
}
