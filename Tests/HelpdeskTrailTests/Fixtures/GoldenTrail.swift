import HelpdeskTrail

/// Golden values of the format: the five leaves, hashes, roots and notes that every implementation of
/// it must reproduce. Key: seed of RFC 8032 test 1; salts 00…1f and 20…3f.
enum GoldenTrail {
  static let origin = "example.com/helpdesk/acme"
  static let verifierKey = "example.com/helpdesk/acme+f3fe213a+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea"
  static let seedHexadecimal = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
  static let bodyCommitment = "92600c6a19e7db4fe5b48238a1c108c507078fb556af082ce7f48c2b071a3234"
  static let subjectCommitment = "f5ca7d907735b7a886bef65180be87bcaeeb4fdc84dbca04bcdbc0976518eea3"

  /// The JSON of each leaf, in several pieces for the line's sake.
  static let leafJSON: [String] = [
    #"{"actor":"buyer:7","at":1700000000000,"content":{"body":"kmAMahnn20/ltII4ocEIxQcHj7VW"#
      + #"rwgs5/SMKwcaMjQ=","subject":"9cp9kHc1t6iGvvZRgL6HvK7rT9yE28oEvNvAl2UY7qM="},"idx":0,""#
      + #"log":"example.com/helpdesk/acme","ticket":1,"tseq":0,"type":"message.received","v":1}"#,
    #"{"actor":"buyer:8","at":1700000000001,"idx":1,"log":"example.com/helpdesk/acme","tick"#
      + #"et":2,"tseq":0,"type":"message.received","v":1}"#,
    #"{"actor":"agent:3","at":1700000000002,"channel":"buyer-seller-messaging","idx":2,"log"#
      + #"":"example.com/helpdesk/acme","ticket":1,"tprev":"lhK8eLU2J/zu7fY09ciLu04HX/1aiRf7QQM"#
      + #"IvBSxvV8=","tseq":1,"type":"message.sent","v":1}"#,
    #"{"actor":"admin:1","at":1700000000003,"erases":["9cp9kHc1t6iGvvZRgL6HvK7rT9yE28oEvNvA"#
      + #"l2UY7qM="],"idx":3,"log":"example.com/helpdesk/acme","reason":"retention","ticket":1,"#
      + #""tprev":"XIgaybBrqbKXiiESFWXETw4U7iQzETVO0x3TLkolUSo=","tseq":2,"type":"content.erase"#
      + #"d","v":1}"#,
    #"{"actor":"admin:1","at":1700000000004,"count":4,"idx":4,"log":"example.com/helpdesk/a"#
      + #"cme","ticket":1,"tprev":"vgn/kgip+iCmwsgyUa+MCJb6vdSOjkpyAL1wHvYVFzE=","tseq":3,"type"#
      + #"":"ticket.exported","v":1}"#,
  ]

  static var leaves: [[UInt8]] { leafJSON.map { Array("helpdesk-event/v1\n\($0)".utf8) } }

  static let leafHashes: [String] = [
    "9612bc78b53627fceeedf634f5c88bbb4e075ffd5a8917fb410308bc14b1bd5f",
    "dfaa8446a35f09b36c60f9b3a549d10ddcf5f1b0e91f704652c55c202039ee7e",
    "5c881ac9b06ba9b2978a21121565c44f0e14ee243311354ed31dd32e4a25512a",
    "be09ff9208a9fa20a6c2c83251af8c0896fabdd48e8e4a7200bd701ef6151731",
    "c005e59c9ad39657b439417768e92f8b525ed97911821b1487603baac1cdb8d8",
  ]

  /// The root at each size from 0.
  static let roots: [String] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "9612bc78b53627fceeedf634f5c88bbb4e075ffd5a8917fb410308bc14b1bd5f",
    "d7d5a50a52fc999e8a95bea03e9e3c3539ff20a8fe76d8b2e7867eb25efabceb",
    "48e6cc943471b52ba35e14bb5c342bba22a781eaf21da5a3b3f01c7c40f584c9",
    "8ad7000be4bf1fa0428ea86b6e6d8749d7e8dee90191e11864e63f7dcfcb5b32",
    "9e0398e7f280a0fc7d0942be8fa0ca67d98fd8402b92274f84b8b6c2a4beb25c",
  ]

  /// The consistency proof from size 3 to size 5.
  static let consistencyFrom3To5: [String] = [
    "5c881ac9b06ba9b2978a21121565c44f0e14ee243311354ed31dd32e4a25512a",
    "be09ff9208a9fa20a6c2c83251af8c0896fabdd48e8e4a7200bd701ef6151731",
    "d7d5a50a52fc999e8a95bea03e9e3c3539ff20a8fe76d8b2e7867eb25efabceb",
    "c005e59c9ad39657b439417768e92f8b525ed97911821b1487603baac1cdb8d8",
  ]

  static let checkpoint3 = """
    example.com/helpdesk/acme
    3
    SObMlDRxtSujXhS7XDQruiKngeryHaWjs/AcfED1hMk=

    — example.com/helpdesk/acme \
    8/4hOlZBDzHlqWJinVsW/1vic9jbgwJ7JSS+DMgwHMvE7pioCxfEuHdRhZ+1fuVgWIoMm4SVHFcr0BJbBH68bjILTA0=

    """

  static let checkpoint5 = """
    example.com/helpdesk/acme
    5
    ngOY5/KAoPx9CUK+j6DKZ9mP2EArkidPhLi2wqS+slw=

    — example.com/helpdesk/acme \
    8/4hOhSkcYbAE7vul7wxj+2IFnskxkfuB+SoIoz4e6CxPesC3g31Mlc2Qqsi1MLpbhghEQP0k9HZ5AHBBcD+TX/oXg4=

    """
}
