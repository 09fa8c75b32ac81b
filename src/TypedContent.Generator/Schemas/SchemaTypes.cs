using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Generator.Schemas;

/// <summary>Determines what the types of C# are in front matter.</summary>
internal static class SchemaTypes
{
    /// <summary>The types that a schema can have, for messages.</summary>
    public const string Supported =
        "use string, bool, int, long, double, decimal, DateOnly, DateTime, DateTimeOffset, TimeOnly, Uri, Article, an enumeration, or IReadOnlyList of one of them";

    /// <summary>Returns the type of a value, and whether there is a list of them.</summary>
    public static (ITypeSymbol Value, bool IsList) ValueOf(ITypeSymbol type) =>
        type is not INamedTypeSymbol named ? (type, false) : named.OriginalDefinition.SpecialType switch
        {
            SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T or SpecialType.System_Collections_Generic_IEnumerable_T =>
                (named.TypeArguments[0], true),
            SpecialType.System_Nullable_T => (named.TypeArguments[0], false),
            _ => (type, false),
        };

    /// <summary>Returns what a type is in front matter; null if a schema can't have it.</summary>
    public static SchemaValueType? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => SchemaValueType.Text,
        SpecialType.System_Boolean => SchemaValueType.Boolean,
        SpecialType.System_Int32 => SchemaValueType.WholeNumber,
        SpecialType.System_Int64 => SchemaValueType.LongNumber,
        SpecialType.System_Double => SchemaValueType.Number,
        SpecialType.System_Decimal => SchemaValueType.ExactNumber,
        SpecialType.System_DateTime => SchemaValueType.DateTime,
        _ when type.TypeKind == TypeKind.Enum => SchemaValueType.Enumeration,
        _ => NameOf(type) switch
        {
            "System.DateOnly" => SchemaValueType.Date,
            "System.DateTimeOffset" => SchemaValueType.DateTimeOffset,
            "System.TimeOnly" => SchemaValueType.Time,
            "System.Uri" => SchemaValueType.Uri,
            "TypedContent.Article" => SchemaValueType.Article,
            _ => null,
        },
    };

    private static string NameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString();
}
