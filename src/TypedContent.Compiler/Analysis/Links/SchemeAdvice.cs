using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Provides what to write instead of a destination whose scheme isn't allowed.</summary>
internal static class SchemeAdvice
{
    private const string Usual = "use https, mailto, tel or a path";
    private const string UsualImage = "use https or a path";

    private static readonly string[] Common = ["http", "https", "mailto", "tel"];

    /// <summary>Returns the advice for a link.</summary>
    public static string For(LinkReference link)
    {
        var text = link.Destination.Trim();
        if (text.Length > 1 && text[0] == '\\' && text[1] != '\\')
        {
            return $"browsers read '\\' at the beginning as another server; write '{text.Replace('\\', '/').Trim('/')}' for a path";
        }

        if (link.IsImage)
        {
            return UsualImage;
        }

        var colon = Math.Max(0, text.IndexOf(':'));
        var (scheme, rest) = (text.Substring(0, colon).ToLowerInvariant(), text.Substring(Math.Min(text.Length, colon + 1)));

        // A drive has one letter, and a host may have a port: C:\a.md, localhost:8080.
        if (!LinkSchemes.CanAdd(scheme) || scheme.Length == 1)
        {
            return Usual;
        }

        if (rest.Length > 0 && char.IsDigit(rest[0]) && (scheme == "localhost" || scheme.IndexOf('.') > 0))
        {
            return $"write 'https://{text}' for a server, or use a path";
        }

        var similar = Array.Find(Common, name => Similarity.Distance(scheme, name, 1) <= 1);
        return $"{(similar is null ? Usual : Suggestion.Similar(similar))}, or name '{scheme}' in {ProjectSettings.LinkSchemes.Property} to allow it";
    }
}
