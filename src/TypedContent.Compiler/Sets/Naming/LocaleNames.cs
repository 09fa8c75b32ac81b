using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Provides the names of the members for locales, such as <c>SvSE</c> for <c>sv-SE</c>.</summary>
public static class LocaleNames
{
    /// <summary>Returns a name for each of <paramref name="locales"/>, in the same order.</summary>
    public static EquatableArray<string> Of(EquatableArray<string> locales) =>
        new(new NameScope("Locales", "LocaleTypes", "All").Assign([.. locales.Select(Candidates)]));

    private static IReadOnlyList<string> Candidates(string locale)
    {
        var name = Identifier.FromLocale(locale);
        var usual = name.Length == 0 ? "Locale" : name;
        return [usual, $"{usual}_{ContentHash.Digits(ContentHash.Of(locale.AsSpan()))}"];
    }
}
