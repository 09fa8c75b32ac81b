using System.ComponentModel;

namespace TypedContent;

/// <summary>Represents a method that converts a text of a front matter. Generated code uses it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="text">The text.</param>
/// <param name="value">The value; the default value if the text isn't one.</param>
/// <returns><see langword="true"/> if the text is a value; otherwise, <see langword="false"/>.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool MetadataParser<T>(string text, out T value);
