using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>Represents a directive such as <c>[!INCLUDE [label](path.md)]</c>, and the range of the file that the included text replaces.</summary>
/// <param name="Start">The offset at which the range begins. A unit that contains only the directive is part of the range.</param>
/// <param name="End">The offset at which the range ends.</param>
/// <param name="Path">The path as it is written.</param>
/// <param name="PathRange">The range of the path in the file.</param>
public readonly record struct IncludeDirective(int Start, int End, string Path, TextRange PathRange)
{
    /// <summary>Gets the placement of the included blocks; null for a directive in running text.</summary>
    public BlockPlacement? Block { get; init; }

    /// <summary>Gets a value that indicates whether the directive is in a table cell, which a bar would end.</summary>
    public bool IsInCell { get; init; }
}

/// <summary>Represents the placement of included blocks in the list items and quotes around their directive.</summary>
/// <param name="Prefix">The beginning of each line but the first.</param>
/// <param name="BreakBefore">A value that indicates whether an empty line must separate the blocks from the line before.</param>
/// <param name="BreakAfter">A value that indicates whether an empty line must separate the blocks from the next line.</param>
public sealed record BlockPlacement(string Prefix, bool BreakBefore, bool BreakAfter);

/// <summary>Represents the includes of a file, and the properties that other files need in order to include it.</summary>
/// <param name="Directives">The directives, in the order of the file and without overlaps.</param>
/// <param name="OpenEnd">The text that closes a fence or comment that the last block leaves open; empty if there is none.</param>
/// <param name="IsReadable">A value that indicates whether the body can be read. If it can't, none of it is included.</param>
public sealed record IncludeLayout(EquatableArray<IncludeDirective> Directives, string OpenEnd, bool IsReadable)
{
    /// <summary>Gets the layout of a file that includes nothing and leaves no block open.</summary>
    public static IncludeLayout Plain { get; } = new([], string.Empty, IsReadable: true);

    /// <summary>Gets the layout of a file that can't be included.</summary>
    public static IncludeLayout Unreadable { get; } = new([], string.Empty, IsReadable: false);

    /// <summary>Gets the paths of the directives.</summary>
    public EquatableArray<string> Paths => new([.. Directives.Select(directive => directive.Path)]);
}
