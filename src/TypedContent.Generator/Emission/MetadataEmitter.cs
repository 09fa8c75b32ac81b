using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the structs of the front matter, one for each set of keys that an article has in all its locales.</summary>
internal static class MetadataEmitter
{
    /// <summary>Returns the source file for <paramref name="shapes"/>, each a set of required keys.</summary>
    public static string Emit(EquatableArray<EquatableArray<string>> shapes, EquatableArray<MetadataKey> schema, TypeNames types)
    {
        var writer = SourceFile.Begin(types.Namespace);
        foreach (var shape in shapes)
        {
            EmitShape(writer, MetadataShapes.NameOf(shape), new HashSet<string>(shape, StringComparer.Ordinal), schema);
        }

        return writer.ToString();
    }

    private static void EmitShape(IndentedWriter writer, string name, HashSet<string> required, EquatableArray<MetadataKey> schema)
    {
        writer.Gap()
            .Line("/// <summary>Front matter. What some locale of an article lacks may be null.</summary>")
            .Open($"public readonly struct {name}")
            .Line("/// <summary>The values by key.</summary>")
            .Line($"public readonly {TypeNames.MetadataValues} Values;")
            .Gap()
            .Line($"internal {name}({TypeNames.MetadataValues} values) => Values = values;");
        foreach (var key in schema)
        {
            EmitKey(writer.Gap(), key, required.Contains(key.Key));
        }

        EmitBinding(writer.Gap(), name, TypeNames.Locale, "locale", "Binds the values to a locale.", "Any locale.");
        EmitBinding(writer.Gap(), name, TypeNames.CultureInfo, "culture", "Binds the values to the locale that serves a culture.", "Any culture.");
        writer.Close();
    }

    private static void EmitKey(IndentedWriter writer, MetadataKey key, bool isRequired)
    {
        var (type, getter) = TypeOf(key.Type);
        writer.Line($"/// <summary><c>{XmlDocumentation.Escape(key.Key)}</c>{(isRequired ? string.Empty : ", where there is one")}.</summary>");
        if (key.Type == MetadataType.Date)
        {
            writer.Directive("#if NET8_0_OR_GREATER").Line(Property("global::System.DateOnly"))
                .Directive("#else").Line(Property("global::System.DateTime")).Directive("#endif");
        }
        else
        {
            writer.Line(Property(type));
        }

        string Property(string valueType) => isRequired
            ? $"public {valueType} {key.Name} => Values.{getter}({Literal.Of(key.Key)});"
            : $"public {valueType}? {key.Name} => Values.{getter}OrNull({Literal.Of(key.Key)});";
    }

    private static (string Type, string Getter) TypeOf(MetadataType type) => type switch
    {
        MetadataType.List => (TypeNames.TextList, "GetList"),
        MetadataType.Date => (string.Empty, "GetDate"),
        MetadataType.Boolean => ("bool", "GetBoolean"),
        MetadataType.Locale => (TypeNames.Locale, "GetLocale"),
        MetadataType.TranslationType => (TypeNames.TranslationType, "GetTranslationType"),
        _ => ("string", "GetString"),
    };

    private static void EmitBinding(IndentedWriter writer, string name, string type, string parameter, string summary, string description) => writer
        .Line($"/// <summary>{summary}</summary>")
        .Line($"/// <param name=\"{parameter}\">{description}</param>")
        .Line("/// <returns>The same values, bound.</returns>")
        .Line($"public {name} In({type} {parameter}) => new {name}(Values.In({parameter}));");
}
