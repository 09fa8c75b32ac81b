using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Pseudo;

/// <summary>Determines what is a pseudo-locale.</summary>
public static class PseudoLocale
{
    /// <summary>The pseudo-locale of Windows and of .NET.</summary>
    public const string Default = "qps-ploc";

    /// <summary>Determines whether no real language has a name: a language from <c>qaa</c> to <c>qtz</c>, or a region from <c>XA</c> to <c>XZ</c>, such as <c>en-XA</c>.</summary>
    public static bool IsPseudo(string locale)
    {
        var parts = locale.Split('-');
        return LocaleName.IsWellFormed(locale)
            && ((parts[0].Length == 3 && parts[0][0] is 'q' or 'Q' && char.ToLowerInvariant(parts[0][1]) is >= 'a' and <= 't')
                || parts.Skip(1).Any(part => part.Length == 2 && part[0] is 'x' or 'X'));
    }
}
