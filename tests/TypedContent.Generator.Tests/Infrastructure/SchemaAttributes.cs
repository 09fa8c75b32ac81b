using System.Reflection;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Reads what the generator writes about front matter into the assembly.</summary>
internal static class SchemaAttributes
{
    /// <summary>Returns the value of an attribute of the assembly.</summary>
    public static string Of(Generation generation, string key) =>
        Consumer.Load(generation.Output).GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
