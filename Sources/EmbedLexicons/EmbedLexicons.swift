import Foundation
import PackagePlugin

/// Carries the folder `Lexicons/` inside the binary, made anew whenever a list changes: its texts in
/// a target of Swift, and what is worked out from them in a target of C.
@main struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Lexicons")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }
      .filter { ["lexicon", "model"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path } ?? []
    let isC = target is ClangSourceModuleTarget
    let output = context.pluginWorkDirectoryURL
      .appending(path: isC ? "compiled-lexicons.c" : "EmbeddedLexicons.swift")
    return [
      .buildCommand(
        displayName: isC ? "Compiling \(files.count) lexicons" : "Embedding their texts",
        executable: try context.tool(named: "LexiconEmbedder").url,
        arguments: [output.path, folder.path] + files.map(\.path),
        inputFiles: files, outputFiles: [output])
    ]
  }
}
