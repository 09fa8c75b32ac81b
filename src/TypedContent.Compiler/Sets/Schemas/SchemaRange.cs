namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Determines whether a range can be compared with the values of a type.</summary>
public static class SchemaRange
{
    /// <summary>Determines whether two texts are values of an ordered type, of which the first isn't greater.</summary>
    public static bool IsValid(SchemaValueType type, string minimum, string maximum) => SchemaValue.Compare(type, minimum, maximum) is <= 0;
}
