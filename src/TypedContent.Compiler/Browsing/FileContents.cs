using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Browsing;

/// <summary>Represents the parts of a file with their places, as an editor shows them. Included text is not a part of it.</summary>
/// <param name="FilePath">The path of the file.</param>
/// <param name="Text">The text of the file.</param>
/// <param name="BodyStart">The offset at which the body begins.</param>
public sealed record FileContents(string FilePath, string Text, int BodyStart)
{
    /// <summary>Gets the headings, in order.</summary>
    public IReadOnlyList<HeadingPlace> Headings { get; init; } = [];

    /// <summary>Gets the include directives, in order.</summary>
    public IReadOnlyList<IncludePlace> Includes { get; init; } = [];

    /// <summary>Gets the entries of the front matter.</summary>
    public IReadOnlyList<FrontMatterEntry> Metadata { get; init; } = [];

    /// <summary>Gets the blocks of several lines, such as fenced code, lists, and tables.</summary>
    public IReadOnlyList<FileSpan> Blocks { get; init; } = [];

    /// <summary>Returns the heading that a name leads to; null if there is none.</summary>
    public HeadingPlace? FindHeading(string name) =>
        Headings.FirstOrDefault(heading => heading.Anchor == name) ?? Headings.FirstOrDefault(heading => heading.Names.Contains(name));
}

/// <summary>Represents a heading in its file.</summary>
/// <param name="Anchor">The anchor.</param>
/// <param name="Level">The level, from 1 to 6.</param>
/// <param name="Label">The text in the locale of the file, plain and shortened.</param>
/// <param name="Span">The place of the heading.</param>
/// <param name="TextSpan">The place of its text.</param>
/// <param name="Names">The names that lead to the heading or into its section.</param>
public sealed record HeadingPlace(string Anchor, int Level, string Label, FileSpan Span, FileSpan TextSpan, IReadOnlyList<string> Names);

/// <summary>Represents an include directive in its file.</summary>
/// <param name="Path">The path as it is written.</param>
/// <param name="Span">The place of the path.</param>
/// <param name="Target">The path of the file that it names; null if there is none.</param>
public sealed record IncludePlace(string Path, FileSpan Span, string? Target);
