namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Represents the links of a unit that is rendered by itself, whose destinations programs don't replace.</summary>
internal sealed class NoLinks : IRenderedLinks
{
    /// <summary>Gets the one instance.</summary>
    public static NoLinks Instance { get; } = new();

    /// <inheritdoc/>
    public int Count => 0;

    /// <inheritdoc/>
    public int IndexOf(string destination, bool isImage, int position) => -1;

    /// <inheritdoc/>
    public string DestinationOf(int index, string destination) => destination;
}
