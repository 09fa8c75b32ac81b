using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>
/// Represents a destination without the parts that may differ between languages: <c>/en-us/</c>, the language of a host, a localized
/// domain and the fragment. It is only for comparison.
/// </summary>
/// <param name="Host">The host without <c>www</c> and language; empty for a path.</param>
/// <param name="Path">The path and query without locales.</param>
/// <param name="Site">The host without its top-level domain.</param>
/// <param name="Locale">The locales that were removed from the host and the path.</param>
internal readonly record struct NeutralDestination(string Host, string Path, string Site, string Locale)
{
    private const string Contact = "mailto:";

    /// <summary>Returns the neutral form of <paramref name="destination"/>.</summary>
    public static NeutralDestination Of(string destination)
    {
        var text = destination.Trim();
        if (StartsWith(text, "xref:"))
        {
            var uid = text.Substring(5);
            var end = uid.IndexOfAny(['?', '#']);
            return new(string.Empty, Uri.UnescapeDataString(end < 0 ? uid : uid.Substring(0, end)), string.Empty, string.Empty);
        }

        if (LinkDestination.Parse(text).Kind is LinkKind.Mail or LinkKind.Telephone)
        {
            // Contact addresses differ between countries.
            return new(string.Empty, Contact, string.Empty, string.Empty);
        }

        var locales = new List<string>();
        var (host, site, rest) = SplitHost(text.ToLowerInvariant(), locales);
        var hash = rest.IndexOf('#');
        rest = hash < 0 ? rest : rest.Substring(0, hash);
        var query = rest.IndexOf('?');
        var path = PathWithoutLocales(query < 0 ? rest : rest.Substring(0, query), locales);
        var parameters = query < 0 ? string.Empty : QueryWithoutLocales(rest.Substring(query + 1));
        return new(host, path + parameters, site, string.Join("/", locales));
    }

    /// <summary>Determines whether a translation may have <paramref name="other"/> in place of this destination.</summary>
    public bool Matches(NeutralDestination other)
    {
        if (Path == other.Path && (Host == other.Host || ((Host.Length == 0 || other.Host.Length == 0) && Path.StartsWith("/", StringComparison.Ordinal))))
        {
            return true;
        }

        var isOtherEdition = Host != other.Host || Locale != other.Locale;
        return Site.Length > 0 && Site == other.Site && isOtherEdition;
    }

    private static (string Host, string Site, string PathAndQuery) SplitHost(string text, List<string> locales)
    {
        var start = StartsWith(text, "https://") ? 8 : StartsWith(text, "http://") ? 7 : StartsWith(text, "//") ? 2 : 0;
        if (start == 0)
        {
            return (string.Empty, string.Empty, text);
        }

        var end = text.IndexOfAny(['/', '?', '#'], start);
        end = end < 0 ? text.Length : end;
        var labels = text.Substring(start, end - start).Split('.').ToList();
        while (labels.Count > 2 && (labels[0] == "www" || LocaleName.IsLocale(labels[0])))
        {
            locales.Add(labels[0] == "www" ? string.Empty : labels[0]);
            labels.RemoveAt(0);
        }

        var site = labels.Take(labels.Count - 1);
        site = labels.Count > 2 && labels[labels.Count - 2] is "co" or "com" ? labels.Take(labels.Count - 2) : site;
        return (string.Join(".", labels), string.Join(".", site), text.Substring(end));
    }

    private static string PathWithoutLocales(string path, List<string> locales)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').TrimEnd('/').Split('/'))
        {
            if (LocaleName.IsLocale(segment))
            {
                locales.Add(segment);
            }
            else if (segment != ".")
            {
                segments.Add(WithoutLocaleSuffix(segment, locales));
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>Returns a file name without the locale before its extension: <c>screen.png</c> for <c>screen.de-de.png</c>.</summary>
    private static string WithoutLocaleSuffix(string name, List<string> locales)
    {
        var parts = name.Split('.');
        if (parts.Length < 3 || !LocaleName.IsLocale(parts[parts.Length - 2]))
        {
            return name;
        }

        locales.Add(parts[parts.Length - 2]);
        return string.Join(".", parts.Where((_, i) => i != parts.Length - 2));
    }

    private static string QueryWithoutLocales(string query)
    {
        var kept = query.Split('&').Where(parameter => !LocaleName.IsLocale(parameter.Substring(parameter.IndexOf('=') + 1)));
        return string.Concat(kept.Select(parameter => "?" + parameter));
    }

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
