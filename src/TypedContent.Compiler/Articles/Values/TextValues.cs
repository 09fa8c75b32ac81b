using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents the values of a text.</summary>
/// <param name="Parameters">The values, in the order in which they first occur.</param>
/// <param name="Words">The text without its values, from which its member is named.</param>
public sealed record TextValues(EquatableArray<ValueParameter> Parameters, string Words)
{
    /// <summary>Gets the values of a text that has none.</summary>
    public static TextValues None { get; } = new([], string.Empty);

    /// <summary>Gets the place in the text of each of <see cref="Parameters"/>.</summary>
    public EquatableArray<FileSpan> Places { get; init; } = [];

    /// <summary>Gets the choices, those in branches of others too.</summary>
    public EquatableArray<ValueChoice> Choices { get; init; } = [];

    /// <summary>Gets the forms in which values are shown.</summary>
    public EquatableArray<ValueForm> Forms { get; init; } = [];

    /// <summary>Gets the values that are text since they are behind an apostrophe.</summary>
    public EquatableArray<QuotedValue> Quoted { get; init; } = [];

    /// <summary>Gets the length of the text, which its places are counted in.</summary>
    public int Length { get; init; }

    /// <summary>Returns the index of a value; -1 if the text doesn't have it.</summary>
    internal int IndexOf(string name)
    {
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
