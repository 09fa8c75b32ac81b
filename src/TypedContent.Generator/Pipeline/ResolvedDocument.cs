using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// A document and where its links lead. A changed index makes all of them anew, which is cheap; only
/// those whose links lead elsewhere now differ, and are checked.
/// </summary>
internal sealed record ResolvedDocument(ArticleDocument Document, EquatableArray<LinkResolution> Links)
{
    /// <summary>Finds the targets of the links of <paramref name="document"/>.</summary>
    public static ResolvedDocument Of(ArticleDocument document, ContentIndex index) =>
        new(document, LinkResolver.ResolveAll(document.Variant, index));

    /// <summary>What is wrong with the document.</summary>
    public FileFindings Check(AssetIndex assets, XrefMap xrefs) => ContentChecker.Check(Document, Links, assets, xrefs);
}
