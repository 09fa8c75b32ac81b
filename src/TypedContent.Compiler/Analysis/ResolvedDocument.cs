using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Analysis;

/// <summary>Represents a document and the targets of its links.</summary>
public sealed class ResolvedDocument(ArticleDocument document, EquatableArray<LinkResolution> links, LinkTargets targets) : IEquatable<ResolvedDocument>
{
    private FileProblems? _problems;

    /// <summary>Gets the document.</summary>
    public ArticleDocument Document { get; } = document;

    /// <summary>Gets the target of each distinct destination of the document.</summary>
    public EquatableArray<LinkResolution> Links { get; } = links;

    /// <summary>Gets the problems of the document. They are found on first use.</summary>
    public FileProblems Problems => _problems ??= LinkAnalysis.Analyze(Document, Links, targets);

    /// <summary>Determines whether a link leads to one of <paramref name="articles"/>.</summary>
    /// <param name="articles">The paths of the articles.</param>
    public bool LeadsToAny(ISet<string> articles)
    {
        foreach (var link in Links)
        {
            if (link.Kind is not (LinkKind.External or LinkKind.Mail or LinkKind.Telephone or LinkKind.Xref) && articles.Contains(link.Target))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(ResolvedDocument? other) => ReferenceEquals(this, other)
        || (other is not null && Document.Equals(other.Document) && Links == other.Links && targets.Equals(other.Targets));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResolvedDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => Document.GetHashCode();

    private LinkTargets Targets => targets;
}
