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

  private func findings(_ note: Note, _ text: String, _ worker: RecordScorer) -> [(Int, String)] {
    let record = Record(id: note.id, text: text, columns: [.child: note.child ?? ""])
    let bytes = Array(text.utf8)
    return worker.score(record).findings.compactMap { finding in
      guard let place = finding.place else { return nil }
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
    "", "👶🏽 é\u{301}\r\n", "\u{201C}Ok\u{201D}\n\n", "\u{2018}x\u{2019} – 4%.\r\n\r\n",
  ]

  @Test(arguments: prefixes)
  func placesHold(prefix: String) throws {
    try SharedScorer.withWorker { worker in
      for note in Self.notes {
        let plain = findings(note, note.text, worker)
        let dressed = findings(note, prefix + note.text, worker)
        // What stands in front is no part of any finding, so the same words are found.
        #expect(plain.map(\.1) == dressed.map(\.1), "\(note.id)")
        #expect(plain.map(\.0) == dressed.map(\.0), "\(note.id)")
      }
    }
  }
}
