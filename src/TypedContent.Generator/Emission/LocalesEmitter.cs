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

        return writer.Gap()
            .Line("/// <summary>All of them.</summary>")
            .Line($"public static readonly {TypeNames.LocaleList} All = global::System.Array.AsReadOnly(new {TypeNames.Locale}[] {{ {string.Join(", ", locales.Names)} }});")
            .Close().ToString();
    }
}
