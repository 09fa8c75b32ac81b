using TypedContent.LanguageServer.Text;

namespace TypedContent.LanguageServer.Workspaces;

/// <summary>Represents a document that is open in the editor.</summary>
/// <param name="Uri">The address, as the client writes it.</param>
/// <param name="Version">The version.</param>
/// <param name="Text">The text.</param>
internal sealed record OpenDocument(string Uri, int Version, DocumentText Text);
