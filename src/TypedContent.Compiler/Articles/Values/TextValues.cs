using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents the values of a text.</summary>
/// <param name="Parameters">The values, in the order in which they first occur.</param>
/// <param name="Words">The text without its values, from which its member is named.</param>
public sealed record TextValues(EquatableArray<ValueParameter> Parameters, string Words)
{
    /// <summary>Gets the values of a text that has none.</summary>
    public static TextValues None { get; } = new([], string.Empty);
}
