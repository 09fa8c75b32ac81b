using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the class of the locales.</summary>
/// <remarks>The locales are fields: a property is one more method to compile before a program shows the first text.</remarks>
internal static class LocalesEmitter
{
    /// <summary>Returns the source file for <paramref name="locales"/>.</summary>
    public static string Emit(LocaleList locales, TypeNames types)
    {
        var writer = SourceFile.Begin(types.Namespace).Gap()
            .Line("/// <summary>The locales of the articles, and the one they were translated from.</summary>")
            .Open("public static class Locales");
        for (var i = 0; i < locales.Names.Count; i++)
        {
            writer.Gap()
                .Line($"/// <summary>{XmlDocumentation.Escape(locales.Locales[i])}{(i == 0 ? ", which the articles were translated from" : string.Empty)}.</summary>")
                .Line($"public static readonly {TypeNames.Locale} {locales.Names[i]} = new {TypeNames.Locale}({Literal.Of(locales.Locales[i])});");
        }

        writer.Gap()
            .Line("/// <summary>All of them.</summary>")
            .Line($"public static readonly {TypeNames.LocaleList} All = global::System.Array.AsReadOnly(new {TypeNames.Locale}[] {{ {string.Join(", ", locales.Names)} }});")
            .Close();
        EmitTypes(writer, locales, types);
        return writer.ToString();
    }

    /// <summary>Writes the locales as types, and the interfaces that mark the articles in them: one for articles in the same locales.</summary>
    private static void EmitTypes(IndentedWriter writer, LocaleList locales, TypeNames types)
    {
        writer.Gap()
            .Line("/// <summary>The locales as types: <c>article.In&lt;LocaleTypes.…&gt;()</c> compiles if the locale has the article.</summary>")
            .Open("public static class LocaleTypes");
        for (var i = 0; i < locales.Names.Count; i++)
        {
            writer.Gap()
                .Line($"/// <summary>{XmlDocumentation.Escape(locales.Locales[i])}.</summary>")
                .Open($"public readonly struct {locales.Names[i]} : {TypeNames.LocaleType}")
                .Line($"{TypeNames.Locale} {TypeNames.LocaleType}.Locale => {types.Locales}.{locales.Names[i]};")
                .Close();
        }

        writer.Close();
        foreach (var set in locales.Sets)
        {
            writer.Gap()
                .Line($"/// <summary>Marks articles in {XmlDocumentation.Escape(string.Join(", ", set))}.</summary>")
                .Line($"public interface {LocaleList.InterfaceOf(set)} :")
                .Line($"    {string.Join(",\n    ", set.Select(locale => $"{TypeNames.ArticleIn}<{types.Generated("LocaleTypes")}.{locales.NameOf(locale)}>"))};");
        }
    }
}
