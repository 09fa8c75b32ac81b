namespace TypedContent.Html.Splitting;

/// <summary>Represents an element that is divided.</summary>
/// <param name="tag">The index of the tag that it begins with.</param>
internal sealed class OpenElement(int tag)
{
    internal int Tag => tag;

    /// <summary>The number of items of a list that have begun.</summary>
    internal int Items;

    /// <summary>The header of a table, which each part begins with; <see langword="null"/> if it has none.</summary>
    internal (int First, int Last, int Cost)? Header;
}
