import Testing

@testable import Reports

@Suite struct MarkupTests {
  @Test(arguments: [
    ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
    ("a & b \"c\"", "a &amp; b &quot;c&quot;"), ("=cmd|'/C calc'!A0", "=cmd|&#39;/C calc&#39;!A0"),
    ("nul\u{0}esc\u{1B}", "nul\u{FFFD}esc\u{FFFD}"), ("👶🏽 é", "👶🏽 é"),
  ])
  func valuesAreEscapedAndLiteralsAreNot(_ text: String, _ escaped: String) {
    let markup: Markup = "<b title=\"\(text)\">\(text)</b>"
    #expect(markup.html == "<b title=\"\(escaped)\">\(escaped)</b>")
  }

  @Test func piecesGoInAsTheyAre() {
    let cell: Markup = "<td>\("<")</td>"
    #expect(("<tr>\([cell, cell])</tr>" as Markup).html == "<tr><td>&lt;</td><td>&lt;</td></tr>")
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("<script>", "&lt;script&gt;"), ("# x\ny", "\\# x y"),
    ("- a-b (c)", "\\- a-b (c)"),
  ])
  func markdownIsEscaped(_ text: String, _ escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }
}
