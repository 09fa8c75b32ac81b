using Microsoft.CodeAnalysis;
using TypedContent.Shared;

namespace TypedContent.Generator.Schemas;

/// <summary>Provides the names of parameters and enumerations as they are written in front matter.</summary>
internal static class SchemaNames
{
    /// <summary>Returns the key of a member without an own one, such as <c>lastReviewed</c> for <c>LastReviewed</c>.</summary>
    public static string KeyOf(string name)
    {
        var length = 0;
        while (length < name.Length && char.IsUpper(name[length]) && (length == 0 || length + 1 == name.Length || char.IsUpper(name[length + 1])))
        {
            length++;
        }

        return string.Concat(name.Select((c, i) => i < length ? char.ToLowerInvariant(c) : c));
    }

    /// <summary>Returns the names of an enumeration. Of two that are written the same, the first counts.</summary>
    public static IEnumerable<SchemaName> Of(ITypeSymbol type)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => new SchemaName(StatedName(field) ?? KeyOf(field.Name), field.Name))
            .Where(name => known.Add(MetadataValueFormat.Normalize(name.Text)));
    }

    private static string? StatedName(IFieldSymbol field) => field.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == "System.Runtime.Serialization.EnumMemberAttribute")
        .SelectMany(attribute => attribute.NamedArguments).FirstOrDefault(argument => argument.Key == "Value").Value.Value as string;
}
