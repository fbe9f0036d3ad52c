@testable import Records
import Testing

/// Numbers and dates as a person reads them on a sheet.
struct CellTests {
  @Test(arguments: [
    ("45730", "45730"), ("45730.0", "45730"), ("0007", "0007"), ("-3", "-3"), ("1E+3", "1000"),
    ("0.30000000000000004", "0.3"), ("4.5300000000000002", "4.53"), ("1.2E+11", "120000000000"),
    ("123456789012345678", "123456789012345678"), ("1E+300", "1e+300"), ("1e999", "1e999"),
    ("x", "x"), ("", ""), ("-0", "0"),
  ]) func numbers(_ stored: String, _ shown: String) {
    #expect(CellNumber.text(stored, .plain, from1904: false) == shown)
  }

  @Test(arguments: [
    (0.5, false, "12:00:00"), (1, false, "1900-01-01"), (59, false, "1900-02-28"),
    (60, false, "1900-02-29"), (61, false, "1900-03-01"), (36_585, false, "2000-02-29"),
    (45_730.430555555555, false, "2025-03-14T10:20:00"), (45_730.9999999, false, "2025-03-15"),
    (2_958_465, false, "9999-12-31"), (2_958_466, false, "2958466"), (-1, false, "-1"),
    (0, true, "1904-01-01"), (44_268, true, "2025-03-14"),
  ]) func dates(_ serial: Double, _ from1904: Bool, _ shown: String) {
    #expect(CellNumber.text("\(serial)", .date, from1904: from1904) == shown)
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy", .date), ("[$-809]dd mmmm yyyy;@", .date), ("[h]:mm", .date),
      ("mm:ss.0", .date),
      ("\"m\"0.00", .plain), ("[Red]0.00", .plain), ("0.00_d", .plain), ("\\d0", .plain),
      ("General", .plain), ("@", .plain), ("#,##0", .plain), ("0", .plain), ("0%", .plain),
      ("00000000", .digits(8)), ("0;\"day\"", .plain), ("\"open", .plain), ("", .plain),
    ] as [(String, CellStyles.Style)]) func styles(_ code: String, _ style: CellStyles.Style)
  {
    #expect(CellStyles.style(of: code) == style)
  }

  @Test func digitsAreFilledUp() {
    #expect(CellNumber.text("45", .digits(8), from1904: false) == "00000045")
    #expect(CellNumber.text("123456789", .digits(8), from1904: false) == "123456789")
    #expect(CellNumber.text("-4", .digits(3), from1904: false) == "-4")
  }
}
