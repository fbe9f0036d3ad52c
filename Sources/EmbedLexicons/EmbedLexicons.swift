import Foundation
import PackagePlugin

/// Carries the folder `Lexicons/` inside the binary, made anew whenever a list changes.
@main struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let folder = target.directoryURL
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }
      .filter { ["lexicon", "model"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path } ?? []
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicons.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) lexicons",
        executable: try context.tool(named: "LexiconEmbedder").url,
        arguments: [output.path, folder.path] + files.map(\.path),
        inputFiles: files, outputFiles: [output])
    ]
  }
}
