import Foundation
import PackagePlugin

/// Carries the lists of names and words inside the binary, made anew whenever one changes.
@main struct EmbedLists: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let files =
      FileManager.default.enumerator(
        at: target.directoryURL, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "list" }
      .sorted { $0.path < $1.path } ?? []
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLists.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) lists",
        executable: try context.tool(named: "ListEmbedder").url,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }
}
