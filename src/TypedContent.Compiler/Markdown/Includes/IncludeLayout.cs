using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>A directive such as <c>[!INCLUDE [label](path.md)]</c>: which stretch of the file it stands for.</summary>
/// <param name="Start">Where it begins in the file; a unit that holds nothing else goes with it.</param>
/// <param name="End">Where the file goes on.</param>
/// <param name="Path">The path as it is written.</param>
/// <param name="PathRange">Where that stands in the file.</param>
public readonly record struct IncludeDirective(int Start, int End, string Path, TextRange PathRange)
{
    /// <summary>How its text is set where it has a line of its own; null in running text.</summary>
    public BlockPlacement? Block { get; init; }

    /// <summary>Whether it stands in a table, where a bar divides cells.</summary>
    public bool IsInCell { get; init; }
}

/// <summary>How included blocks are set into the list items and quotes that their directive stands in.</summary>
/// <param name="Prefix">What each further line begins with.</param>
/// <param name="BreakBefore">Whether the line before would run on into them.</param>
/// <param name="BreakAfter">Whether they would run on into the next line.</param>
public sealed record BlockPlacement(string Prefix, bool BreakBefore, bool BreakAfter);

/// <summary>What a file includes, and what one that includes it has to know.</summary>
/// <param name="Directives">In the order of the file; they don't overlap.</param>
/// <param name="OpenEnd">What closes the fence or comment that its last block leaves open; empty for none.</param>
/// <param name="IsReadable">Whether its body can be read; otherwise nothing of it is included.</param>
public sealed record IncludeLayout(EquatableArray<IncludeDirective> Directives, string OpenEnd, bool IsReadable)
{
    /// <summary>A file that includes nothing and ends as it should.</summary>
    public static IncludeLayout Plain { get; } = new([], string.Empty, IsReadable: true);

    /// <summary>A file that can't be included.</summary>
    public static IncludeLayout Unreadable { get; } = new([], string.Empty, IsReadable: false);

    /// <summary>The paths of the directives.</summary>
    public EquatableArray<string> Paths => new([.. Directives.Select(directive => directive.Path)]);
}
