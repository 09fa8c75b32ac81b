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

    /// <summary>Returns the names of an enumeration. Of two names of one value that are written the same, the first counts.</summary>
    public static IEnumerable<SchemaName> Of(ITypeSymbol type)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return FieldsOf(type)
            .Select(field => new SchemaName(StatedName(field) ?? KeyOf(field.Name), field.Name))
            .Where(name => known.Add(MetadataValueFormat.Normalize(name.Text)));
    }

    /// <summary>Returns two values of an enumeration that are written the same; null if there are none.</summary>
    public static (string First, string Second)? Ambiguous(ITypeSymbol type)
    {
        var known = new Dictionary<string, IFieldSymbol>(StringComparer.Ordinal);
        foreach (var field in FieldsOf(type))
        {
            var written = MetadataValueFormat.Normalize(StatedName(field) ?? KeyOf(field.Name));
            if (!known.TryGetValue(written, out var other))
            {
                known.Add(written, field);
            }
            else if (!Equals(other.ConstantValue, field.ConstantValue))
            {
                return (other.Name, field.Name);
            }
        }

        return null;
    }

    // A member that is an error to use is none.
    private static IEnumerable<IFieldSymbol> FieldsOf(ITypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue
        && !field.GetAttributes().Any(IsObsoleteError));

    private static bool IsObsoleteError(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute" && attribute.ConstructorArguments.Length == 2 && attribute.ConstructorArguments[1].Value is true;

    private static string? StatedName(IFieldSymbol field) => field.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == "System.Runtime.Serialization.EnumMemberAttribute")
        .SelectMany(attribute => attribute.NamedArguments).FirstOrDefault(argument => argument.Key == "Value").Value.Value as string;
}
