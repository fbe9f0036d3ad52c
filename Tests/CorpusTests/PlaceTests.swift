import Foundation
import Indicators
import RecordingQuality
import Records
import Scoring
import Support
import Testing
import TextCore

/// On every labelled note every finding's place lies in the text, whatever stands in front.
struct PlaceTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpora/labelled")

  struct Note: Decodable { var id, text: String; var child: String? }

  static let notes: [Note] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasPrefix("notes-") }.sorted().flatMap { file -> [Note] in
      let data = (try? Data(contentsOf: folder.appending(path: file))) ?? Data()
      return data.split(separator: 10).compactMap { try? JSONDecoder().decode(Note.self, from: $0) }
    }
  }()

  private func findings(
    _ note: Note, after prefix: String, _ worker: RecordScorer
  ) -> [(Int, String)] {
    let text = prefix + note.text
    let start = prefix.utf8.count
    let record = Record(id: note.id, text: text, columns: [.child: note.child ?? ""])
    let bytes = Array(text.utf8)
    return worker.score(record).findings.compactMap { finding in
      // What is found in front of the note is no matter here.
      guard let place = finding.place, Int(place.start) >= start else { return nil }
      #expect(place.start < place.end && Int(place.end) <= bytes.count)
      // A place that cut a character in two would not decode.
      let quote = String(validating: bytes[Int(place.start)..<Int(place.end)], as: UTF8.self)
      #expect(quote != nil, "\(note.id): a place cuts a character")
      return (finding.indicator, quote ?? "")
    }
  }

  @Test func thereAreNotes() { #expect(Self.notes.count == 440) }

  /// What may stand in front of a note.
  static let prefixes = [
    "", "👶🏽 é\u{301}\r\n\r\n", "\u{2026} \u{201C}\n\n", "\u{2018}\u{2019} – 4%.\r\n\r\n",
  ]

  @Test(arguments: prefixes)
  func placesHold(prefix: String) throws {
    try SharedScorer.withWorker { worker in
      for note in Self.notes {
        let plain = findings(note, after: "", worker)
        let dressed = findings(note, after: prefix, worker)
        #expect(plain.map(\.1) == dressed.map(\.1), "\(note.id)")
        #expect(plain.map(\.0) == dressed.map(\.0), "\(note.id)")
      }
    }
  }
}
