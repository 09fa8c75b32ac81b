using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing;

/// <summary>Represents the texts of the files besides the articles that edits may change.</summary>
/// <param name="RootPath">The folder of the content set.</param>
public sealed record SideTexts(string RootPath)
{
    /// <summary>Gets the tables of contents.</summary>
    public EquatableArray<SideText> Tocs { get; init; } = [];

    /// <summary>Gets the lists of redirects.</summary>
    public EquatableArray<SideText> Redirects { get; init; } = [];

    /// <summary>Gets the lock; null if there is none.</summary>
    public SideText? Lock { get; init; }

    /// <summary>Gets all of them.</summary>
    public IEnumerable<SideText> All => Tocs.Concat(Redirects).Concat(Lock is null ? [] : [Lock]);
}

/// <summary>Represents a file besides the articles.</summary>
/// <param name="FilePath">The path of the file.</param>
/// <param name="Text">The text.</param>
public sealed record SideText(string FilePath, string Text);
