using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Incremental;

/// <summary>Represents what is kept of an article, or of a file that articles include, for the next build.</summary>
internal sealed record ArticleState
{
    /// <summary>Gets the path of the article.</summary>
    public required string Path { get; init; }

    /// <summary>Gets a value that indicates whether it is a file that articles include.</summary>
    public required bool IsInclude { get; init; }

    /// <summary>Gets the paths of the files of its variants, in order.</summary>
    public required EquatableArray<string> Files { get; init; }

    /// <summary>Gets the paths of the files that these include.</summary>
    public required EquatableArray<string> Included { get; init; }

    /// <summary>Gets the <see cref="ArticleFingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Gets the targets of the distinct destinations of each variant.</summary>
    public required EquatableArray<EquatableArray<LinkResolution>> Links { get; init; }

    /// <summary>Gets the places of the sections that it links to.</summary>
    public required EquatableArray<SectionPlace> Sections { get; init; }

    /// <summary>Determines whether the article is made of one of <paramref name="files"/>.</summary>
    public bool IsMadeOf(ISet<string> files) => Files.Any(files.Contains) || Included.Any(files.Contains);
}
