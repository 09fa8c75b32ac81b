namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Provides the links of a body while it is rendered.</summary>
internal interface IRenderedLinks
{
    /// <summary>Gets the number of links.</summary>
    int Count { get; }

    /// <summary>Returns the index of a link, or -1 if the body has no such link.</summary>
    /// <param name="destination">The destination as it is written.</param>
    /// <param name="isImage">A value that indicates whether the destination is loaded, not followed.</param>
    /// <param name="position">The offset at which the link begins.</param>
    int IndexOf(string destination, bool isImage, int position);

    /// <summary>Returns the destination to write for the link at <paramref name="index"/>.</summary>
    string DestinationOf(int index, string destination);
}
