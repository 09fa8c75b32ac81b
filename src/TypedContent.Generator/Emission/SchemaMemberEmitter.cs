using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the members of an article that return its front matter as its schema types it.</summary>
internal static class SchemaMemberEmitter
{
    /// <summary>Writes the members; without them, what <c>MetadataAs</c> calls.</summary>
    public static void Emit(IndentedWriter writer, SchemaBinding schema, bool hasMembers, TypeNames types)
    {
        if (hasMembers)
        {
            EmitMembers(writer, schema.TypeName, schema.Accessibility);
        }

        writer.Gap()
            .Line("/// <inheritdoc/>")
            .Line($"protected override object ReadMetadata({TypeNames.MetadataReader} reader) => {types.Generated(SchemaEmitter.ClassName)}.{schema.ReaderName}(reader);");
    }

    private static void EmitMembers(IndentedWriter writer, string type, string access)
    {
        writer.Gap()
            .Directive("#pragma warning disable CS0612, CS0618")
            .Line("/// <summary>The front matter, in the current UI culture.</summary>")
            .Line($"{access} new {type} Metadata => MetadataAs<{type}>()!;")
            .Gap()
            .Line("/// <summary>The front matter in a locale.</summary>")
            .Line("/// <param name=\"locale\">Any locale.</param>")
            .Line("/// <returns>The front matter.</returns>")
            .Line($"{access} {type} MetadataIn({TypeNames.Locale} locale) => MetadataAs<{type}>(locale)!;")
            .Gap()
            .Line("/// <summary>The front matter in the locale that serves a culture.</summary>")
            .Line("/// <param name=\"culture\">Any culture.</param>")
            .Line("/// <returns>The front matter.</returns>")
            .Line($"{access} {type} MetadataIn({TypeNames.CultureInfo} culture) => MetadataAs<{type}>(culture)!;")
            .Directive("#pragma warning restore CS0612, CS0618");
    }
}
