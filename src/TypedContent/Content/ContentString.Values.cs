using TypedContent.Content.Values;
using TypedContent.Content.Variants;
using TypedContent.Shared.Messages;

namespace TypedContent;

/// <content>Gives values to a text that names them.</content>
public readonly partial struct ContentString
{
    internal Message Message => _handle.Variant?.Holder(Part.String, _handle.Index) is { } holder ? holder.Message(_handle.Index) : MessageReader.Read("");

    /// <summary>Returns the text with a value that it names, such as <c>{user}</c>.</summary>
    /// <param name="name">The name of the value in the text.</param>
    /// <param name="value">The value.</param>
    /// <returns>A message, to which other values can be added.</returns>
    /// <remarks>The methods that are generated for texts with values call it. Call it for texts that are found at run time.</remarks>
    /// <example><code>string text = article.AllUnits[4].With("count", 3).With("user", name);</code></example>
    public ContentMessage With(string name, string? value) => new ContentMessage(this, null).With(name, value);

    /// <summary>Returns the text with a number that it names, such as <c>{count, number}</c>.</summary>
    /// <inheritdoc cref="With(string, string?)"/>
    public ContentMessage With(string name, ContentNumber value) => new ContentMessage(this, null).With(name, value);

    /// <summary>Returns the text with a date that it names, such as <c>{date, date}</c>.</summary>
    /// <inheritdoc cref="With(string, string?)"/>
    public ContentMessage With(string name, ContentDate value) => new ContentMessage(this, null).With(name, value);
}
