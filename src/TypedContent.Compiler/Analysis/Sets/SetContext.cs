using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents articles that are checked together: those of a content set, or one article in all its locales.</summary>
internal sealed class SetContext(IReadOnlyList<ArticleGroup> articles, IReadOnlyList<ArticleVariant> files, ContentOptions options)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Gets the articles.</summary>
    public IReadOnlyList<ArticleGroup> Articles { get; } = articles;

    /// <summary>Gets the files, with those that articles include.</summary>
    public IReadOnlyList<ArticleVariant> Files { get; } = files;

    /// <summary>Gets the paths whose names in C# would be the same.</summary>
    public EquatableArray<NameCollision> Collisions { get; init; } = [];

    /// <summary>Gets the use of front matter keys in the content set, for checks of front matter.</summary>
    public KeyUse Keys { get; init; } = KeyUse.None;

    /// <summary>Gets the front matter keys of the content set.</summary>
    public EquatableArray<MetadataKey> Schema { get; init; } = [];

    /// <summary>Gets the types of the project that describe front matter.</summary>
    public ArticleSchemas Schemas { get; init; } = ArticleSchemas.None;

    /// <summary>Gets or sets a value that indicates whether a check stopped before the last file.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Gets the options of the project.</summary>
    public ContentOptions Options { get; } = options;

    /// <summary>Gets the reported problems, in order.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Reports a problem of <paramref name="file"/>.</summary>
    public void Report(ArticleVariant file, Problem problem) => Report(problem.In(file.FilePath));

    /// <summary>Reports a problem of a file that isn't an article of the set, or of the project.</summary>
    public void Report(Problem problem) => _problems.Add(problem);
}
