namespace TypedContent.Compiler.Paths;

/// <summary>Compares names of files that have the locale in them, such as <c>screen-en.png</c> and <c>screen-de.png</c>.</summary>
internal static class LocalizedFileName
{
    /// <summary>Determines whether two destinations differ only in the locales at the end of their names.</summary>
    public static bool AreSame(string left, string leftLocale, string right, string rightLocale) =>
        WithoutLocale(left, leftLocale).Equals(WithoutLocale(right, rightLocale), StringComparison.OrdinalIgnoreCase);

    private static string WithoutLocale(string destination, string locale)
    {
        var dot = destination.LastIndexOf('.');
        var name = dot < 0 ? destination : destination.Substring(0, dot);
        foreach (var suffix in new[] { locale, locale.Split('-')[0] })
        {
            var length = name.Length - suffix.Length - 1;
            if (length > 0 && (name[length] is '-' or '_') && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return name.Substring(0, length) + destination.Substring(name.Length);
            }
        }

        return destination;
    }
}
