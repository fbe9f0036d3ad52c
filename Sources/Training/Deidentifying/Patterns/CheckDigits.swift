/// The checks by which numbers tell that they are what they seem.
enum CheckDigits {
  /// An NHS number: ten digits, the last one checking the others; not one digit ten times.
  static func isNHSNumber(_ digits: some Collection<UInt8>) -> Bool {
    guard digits.count == 10, Set(digits).count > 1 else { return false }
    var sum = 0
    for (weight, digit) in zip(stride(from: 10, through: 2, by: -1), digits) {
      sum += weight * Int(digit & 0xF)
    }
    let check = (11 - sum % 11) % 11
    return check < 10 && Array(digits)[9] & 0xF == UInt8(check)
  }

  /// The letter that begins a unique pupil number, of its twelve other characters; nil for none.
  static func pupilLetter(_ rest: some Collection<UInt8>) -> UInt8? {
    guard rest.count == 12 else { return nil }
    let alphabet = Array("abcdefghjklmnpqrtuvwxyz".utf8)
    var sum = 0
    for (weight, byte) in zip(2...13, rest) {
      if byte &- 48 < 10 {
        sum += weight * Int(byte & 0xF)
      } else if let value = alphabet.firstIndex(of: byte), weight == 13 {
        sum += weight * value
      } else {
        return nil
      }
    }
    return alphabet[sum % 23]
  }
}
