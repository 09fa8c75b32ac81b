using System.Globalization;

namespace TypedContent.AspNetCore.Localization;

/// <summary>Finds the cultures that users of a program name.</summary>
internal static class KnownCulture
{
    // Language, script, region, and a variant.
    private const int LongestName = 24;

    /// <summary>Returns the culture of a name, or <see langword="null"/> if the system doesn't know it.</summary>
    /// <remarks>The name is user input. .NET keeps each culture that is created, and of names with extensions, such as de-DE-x-any, there is no end.</remarks>
    public static CultureInfo? Find(string? name)
    {
        if (name is not { Length: > 1 and <= LongestName } || name.Split('-', '_').Any(static part => part.Length < 2 || !part.All(char.IsAsciiLetterOrDigit)))
        {
            return null;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
