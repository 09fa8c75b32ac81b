namespace TypedContent.Compiler.Usage;

/// <summary>Represents a place where C# names an article, a member of one, or a member that returns articles by other means than their names.</summary>
/// <param name="ClassName">The class of the article; empty for a member of the set.</param>
/// <param name="Table">The table of the member, such as <c>StringTable</c>; empty for an article itself.</param>
/// <param name="Member">The member of the table or of the set; empty for an article itself.</param>
/// <param name="FilePath">The path of the C# file, relative to the project if it is in its folder; empty if it isn't known.</param>
/// <param name="Line">The line, from 1; 0 if it isn't known.</param>
/// <param name="Column">The column, from 1; 0 if it isn't known.</param>
public sealed record ContentUse(string ClassName, string Table, string Member, string FilePath, int Line, int Column)
{
    /// <summary>The table of sentences.</summary>
    public const string Strings = "StringTable";

    /// <summary>The table of sections.</summary>
    public const string Sections = "SectionTable";

    /// <summary>The table of links.</summary>
    public const string Links = "LinkTable";

    /// <summary>Gets a value that indicates whether articles are found by other means than their names, so that any of them can be used.</summary>
    public bool IsOfSet => ClassName.Length == 0;
}
