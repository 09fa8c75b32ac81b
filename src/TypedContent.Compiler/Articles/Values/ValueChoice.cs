using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents a choice in a text.</summary>
/// <param name="Name">The name of the value that selects.</param>
/// <param name="Type">The type as it is written, such as <c>plural</c>.</param>
/// <param name="Place">The place of its opening brace in the text.</param>
public sealed record ValueChoice(string Name, string Type, FileSpan Place)
{
    internal const string Select = "select";

    /// <summary>Gets the number that is subtracted from an amount.</summary>
    public int Offset { get; init; }

    /// <summary>Gets a value that indicates whether a branch shows the number that is left.</summary>
    public bool ShowsNumber { get; init; }

    /// <summary>Gets the branches of texts. Those of amounts depend on the language.</summary>
    public EquatableArray<ValueBranch> Branches { get; init; } = [];

    /// <summary>Gets a value that indicates whether a text selects the branch.</summary>
    internal bool IsSelect => Type == Select;
}

/// <summary>Represents a branch of a choice.</summary>
/// <param name="Key">The text that selects it.</param>
/// <param name="Place">The place of the key in the text.</param>
public readonly record struct ValueBranch(string Key, FileSpan Place);

/// <summary>Represents a value that is text since it is behind an apostrophe.</summary>
/// <param name="Name">The name.</param>
/// <param name="Doubled">What to write instead, so that it is a value.</param>
/// <param name="Place">The place of the apostrophe in the text.</param>
public readonly record struct QuotedValue(string Name, string Doubled, FileSpan Place);
