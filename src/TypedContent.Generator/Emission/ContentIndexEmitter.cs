using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Sets.References;
using TypedContent.Generator.Model;
using TypedContent.Shared;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the class of the content set, with its locales and the articles of each bucket.</summary>
internal static class ContentIndexEmitter
{
    private const string Array = TypeNames.Article + "[]";

    /// <summary>Returns the source file for the articles of <paramref name="names"/>.</summary>
    public static string Emit(NameTable names, LocaleList locales, AssemblyExports references, TypeNames types)
    {
        var count = Bucket.CountFor(names.Paths.Count);
        var groups = names.Paths.GroupBy(path => ArticleBucket.Of(path, count)).OrderBy(group => group.Key).ToList();
        var preferred = locales.Default is null ? "null" : $"new {TypeNames.Locale}({Literal.Of(locales.Default)})";
        var writer = SourceFile.Begin(types.Namespace).Gap()
            .Line("/// <summary>The content set that the articles belong to.</summary>")
            .Open($"internal sealed class ContentIndex : {TypeNames.ContentSet}")
            .Line("internal static readonly ContentIndex Instance = new ContentIndex();")
            .Gap()
            .Line("private ContentIndex()")
            .Line($"    : base(typeof({types.ContentIndex}).Assembly, {types.Locales}.All, {types.Locales}.{locales.SourceName}, {preferred}, {Literal.Of(count)})")
            .Line("{")
            .Line("}")
            .Gap()
            .Line("/// <inheritdoc/>")
            .Line($"protected override {Array} LoadBucket(int bucket) => bucket switch")
            .Line("{");
        foreach (var group in groups)
        {
            writer.Line($"    {Literal.Of(group.Key)} => Bucket{Literal.Of(group.Key)}(),");
        }

        writer.Line($"    _ => new {TypeNames.Article}[0],").Line("};");
        EmitReferences(writer, references, types);
        foreach (var group in groups)
        {
            EmitGroup(writer, group, names, types);
        }

        return writer.Close().ToString();
    }

    /// <summary>Writes the method that returns the articles of referenced assemblies, which links lead to.</summary>
    private static void EmitReferences(IndentedWriter writer, AssemblyExports references, TypeNames types)
    {
        var usable = references.Usable.Where(export => export.Namespace != types.Namespace).ToList();
        if (usable.Count == 0)
        {
            return;
        }

        writer.Gap()
            .Line("/// <inheritdoc/>")
            .Line($"protected override {TypeNames.ContentSet}? FindReferenced(string assemblyName) => assemblyName switch")
            .Line("{");
        usable.ForEach(export => writer.Line($"    {Literal.Of(export.Assembly)} => {export.SetExpression},"));
        writer.Line("    _ => null,").Line("};");
    }

    private static void EmitGroup(IndentedWriter writer, IGrouping<int, string> group, NameTable names, TypeNames types)
    {
        writer.Gap()
            .Line($"private static {Array} Bucket{Literal.Of(group.Key)}() => new {Array}")
            .Line("{");
        foreach (var path in group)
        {
            writer.Line($"    {types.Generated(names[path].ClassName)}.Instance,");
        }

        writer.Line("};");
    }
}
