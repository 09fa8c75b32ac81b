using TypedContent.Compiler.Alignment;
using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// A document and where its links lead. A changed index makes all of them anew, which is cheap; only
/// those whose links lead elsewhere now differ, and are checked.
/// </summary>
internal sealed record ResolvedDocument(ArticleDocument Document, EquatableArray<LinkResolution> Links, LinkTargets Others)
{
    /// <summary>Finds the targets of the links of <paramref name="document"/>.</summary>
    public static ResolvedDocument Of(ArticleDocument document, ContentIndex index, LinkTargets others) =>
        new(document, LinkResolver.ResolveAll(document.Variant, index), others);

    /// <summary>What generated code is made of.</summary>
    public ResolvedVariant Variant => new(Document.Variant, Links);

    /// <summary>What is wrong with the document; null where nothing is.</summary>
    public FileFindings? Check() => ContentChecker.Check(Document, Links, Others) is { IsEmpty: false } findings ? findings : null;
}
