import RecordingQuality
import Records
import Scoring
import Support
import Testing

/// What is no case note has nothing to find in it.
struct OtherTextTests {
  static let texts = [
    """
    Heat the oven to 180C. Grease two tins and line them with parchment. Beat the butter and sugar \
    until pale. You should always add the eggs one at a time, beating well after each. Fold in the \
    flour. Bake for 20 minutes until golden and springy. Leave to cool, then turn out onto a rack. \
    It must be quite cold before you cut it. Will keep in a tin for two days.
    """,
    """
    Everyone is permitted to copy and distribute verbatim copies of this document, but changing it \
    is not allowed. The agreements for most software are designed to take away your freedom to \
    share it. By contrast, this one is intended to guarantee your freedom to share all versions of \
    a program, to make sure it remains free software for all its users. You must pass on the same \
    freedoms that you received. Developers that use it protect your rights with two steps.
    """,
    """
    Press and hold the button for three seconds until the light turns green. If the light flashes \
    red, check the battery. Contact support as needed. Never immerse the base in water. Clean with \
    a soft, dry cloth once a week and monitor the filter. The filter will probably need to be \
    changed every six months. Store in a cool place. No concerns arise from a slight smell.
    """,
    """
    def walk(tree, depth=0): for node in tree: if node is None: continue; yield node, depth. The \
    function returns an iterator over all nodes of the tree, in order of depth. Raises ValueError \
    if the tree has a cycle. Callers must not change the tree while it is walked. The result is \
    always a list. See also the module that reads the tree from a file and the one that writes it.
    """,
  ]

  @Test(arguments: texts) func nothingIsFound(text: String) throws {
    let score = try SharedScorer.withWorker { $0.score(Record(id: "x", text: text)) }
    #expect(score.findings.isEmpty)
    #expect(score.value == nil && score.notScored == .administrative)
  }

  /// People are named by letters alone, as they may be in a file.
  @Test(arguments: [
    [Record.Column.child: "Lia"], [.age: "17 weeks"],
    [.type: "home visit", .role: "health visitor"],
  ])
  func whatIsOfAFileIsScored(columns: [Record.Column: String]) throws {
    let text = """
      H/V 18/2, C (19), 17/52. Wt 6.9kg, 50th. C ASD dx at 15, sensory issues, doesnt like phone \
      calls. 9 placements. EPDS 6. E-R rolled onto side x2, chewing wrist. Sheet left. Adv re tummy \
      time, weaning at 6/12, not to shout. Bit of a ding dong w/ neighbour over bins. Sleeps 7-7.
      """
    let scores = try SharedScorer.withWorker { worker in
      [columns, [:]].map { worker.score(Record(id: "x", text: text, columns: $0)) }
    }
    #expect(scores[0].value != nil && !scores[0].findings.isEmpty)
    #expect(scores[1].value == nil)
  }
}
