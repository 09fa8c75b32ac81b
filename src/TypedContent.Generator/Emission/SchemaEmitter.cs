using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Schemas;
using TypedContent.Shared;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the class that creates the objects of schemas.</summary>
internal static class SchemaEmitter
{
    /// <summary>The name of the class.</summary>
    public const string ClassName = "ContentMetadataReader";

    private const string Parsers = "global::TypedContent.MetadataParsers";

    /// <summary>Returns the source file for <paramref name="schemas"/>.</summary>
    public static string Emit(EquatableArray<SchemaType> schemas, TypeNames types)
    {
        var writer = SourceFile.Begin(types.Namespace).Gap()
            .Line("// A schema may have members that are obsolete.")
            .Line("#pragma warning disable CS0612, CS0618")
            .Line("/// <summary>Creates the objects that describe front matter.</summary>")
            .Open($"internal static class {ClassName}");
        foreach (var schema in schemas.Where(schema => schema.IsUsable))
        {
            EmitReader(writer.Gap(), schema);
        }

        var enumerations = schemas.SelectMany(schema => schema.Members).Where(member => member.Names.Count > 0);
        foreach (var enumeration in enumerations.GroupBy(member => member.TypeName, StringComparer.Ordinal).OrderBy(type => type.Key, StringComparer.Ordinal))
        {
            EmitParser(writer.Gap(), enumeration.First());
        }

        return writer.Close().ToString();
    }

    private static void EmitReader(IndentedWriter writer, SchemaType schema)
    {
        var (type, name) = (schema.Binding.TypeName, schema.Binding.ReaderName);
        var start = $"internal static {type} {name}({TypeNames.MetadataReader} reader) =>";
        if (!schema.IsSupported)
        {
            writer.Line($"{start} throw new global::System.NotSupportedException();");
            return;
        }

        var parameters = schema.Members.Where(member => member.IsParameter).Select(member => $"        {member.Name}: {ValueOf(member)}").ToList();
        var properties = schema.Members.Where(member => !member.IsParameter).ToList();
        writer.Line($"{start} new {type}({(parameters.Count == 0 ? ")" : string.Empty)}{(parameters.Count + properties.Count == 0 ? ";" : string.Empty)}");
        if (parameters.Count > 0)
        {
            writer.Line(string.Join(",\n    ", parameters) + (properties.Count > 0 ? ")" : ");"));
        }

        if (properties.Count > 0)
        {
            writer.Line("{");
            properties.ForEach(member => writer.Line($"    {member.Name} = {ValueOf(member)},"));
            writer.Line("};");
        }
    }

    private static string ValueOf(SchemaMember member)
    {
        var method = (member.IsList, member.IsRequired) switch
        {
            (true, true) => "GetList",
            (true, false) => "GetListOrNull",
            (false, true) => "Get",
            _ => member.IsStruct ? "GetValueOrNull" : "GetOrNull",
        };
        var parser = member.Names.Count > 0 ? ParserOf(member)
            : member.ValueType == SchemaValueType.Article ? "reader.TryFindArticle"
            : Parsers + ".TryParse";
        var value = $"reader.{method}<{member.TypeName}>({Literal.Of(member.Key)}, {parser})";
        return member.IsRequired || member.Default is null ? value : $"{value} ?? {member.Default}";
    }

    private static void EmitParser(IndentedWriter writer, SchemaMember member)
    {
        writer.Open($"private static bool {ParserOf(member)}(string text, out {member.TypeName} value)")
            .Line($"switch ({Parsers}.Normalize(text))")
            .Line("{");
        foreach (var name in member.Names)
        {
            writer.Line($"    case {Literal.Of(MetadataValueFormat.Normalize(name.Text))}:")
                .Line($"        value = {member.TypeName}.@{name.Field};")
                .Line("        return true;");
        }

        writer.Line("    default:").Line("        value = default;").Line("        return false;").Line("}").Close();
    }

    private static string ParserOf(SchemaMember member) => "TryParse_" + new SchemaBinding(member.TypeName, "Name", string.Empty).ReaderName;
}
