using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents a value that is not the same in a translation and in its source.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Source">The type in the source; null if only the translation has it.</param>
/// <param name="Target">The type in the translation; null if only the source has it.</param>
public readonly record struct ValueDifference(string Name, ValueKind? Source, ValueKind? Target)
{
    /// <summary>Returns the differences between the values of a source and of a translation. Their order may differ.</summary>
    /// <remarks>A translation may show a value as it is, whatever its type is, and may select by text that the source only shows.</remarks>
    public static IReadOnlyList<ValueDifference> Between(EquatableArray<ValueParameter> source, EquatableArray<ValueParameter> target)
    {
        var differences = new List<ValueDifference>();
        foreach (var (name, type) in source)
        {
            var other = TypeIn(target, name);
            if (other is not { } used || !CanUse(type, used))
            {
                differences.Add(new ValueDifference(name, type, other));
            }
        }

        foreach (var (name, type) in target)
        {
            if (TypeIn(source, name) is null)
            {
                differences.Add(new ValueDifference(name, null, type));
            }
        }

        return differences;
    }

    private static bool CanUse(ValueKind type, ValueKind other) => other switch
    {
        ValueKind.Text => true,
        ValueKind.Choice => type is ValueKind.Text or ValueKind.Choice,
        _ => type == other,
    };

    private static ValueKind? TypeIn(EquatableArray<ValueParameter> parameters, string name)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name)
            {
                return parameter.Type;
            }
        }

        return null;
    }
}
