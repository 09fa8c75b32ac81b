namespace TypedContent.Html.Splitting;

/// <summary>Represents a tag or a text of HTML.</summary>
/// <param name="kind">What it is.</param>
/// <param name="start">The offset of its first byte.</param>
/// <param name="length">The number of its bytes.</param>
/// <param name="cost">The most characters of plain text that it becomes.</param>
internal readonly struct HtmlToken(HtmlTokenKind kind, int start, int length, int cost)
{
    internal HtmlTokenKind Kind => kind;

    internal int Start => start;

    internal int Length => length;

    internal int Cost => cost;

    internal int End => start + length;

    /// <summary>Returns the token as one that stands as a whole.</summary>
    internal HtmlToken AsWhole() => new(HtmlTokenKind.Whole, start, length, cost);
}
