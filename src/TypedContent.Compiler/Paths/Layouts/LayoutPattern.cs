namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Represents a pattern of paths under the content root, such as <c>{locale}/{path}.md</c>.</summary>
/// <remarks>A pattern is split at its placeholders. Only those with a placeholder for the path, and text between two, are valid.</remarks>
public sealed record LayoutPattern
{
    private const string LocalePlaceholder = "{locale}";
    private const string PathPlaceholder = "{path}";

    private readonly string _before;
    private readonly string _between;
    private readonly string _after;

    private LayoutPattern(string before, string between, string after) => (_before, _between, _after) = (before, between, after);

    /// <summary>Gets a value that indicates whether paths name a locale.</summary>
    public bool HasLocale { get; private init; }

    /// <summary>Gets a value that indicates whether the locale is part of the name of the file, after the path.</summary>
    public bool IsLocaleLast { get; private init; }

    /// <summary>Returns the pattern that <paramref name="text"/> describes; null if it isn't valid.</summary>
    public static LayoutPattern? Parse(string text)
    {
        text = text.Replace('\\', '/');
        text = text.StartsWith("./", StringComparison.Ordinal) ? text.Substring(2) : text;
        text = MarkdownName.WithoutExtension(text);
        var (path, locale) = (text.IndexOf(PathPlaceholder, StringComparison.Ordinal), text.IndexOf(LocalePlaceholder, StringComparison.Ordinal));
        if (path < 0 || text.StartsWith("/", StringComparison.Ordinal) || text.Split('/').Contains("..") || text.IndexOfAny(['*', '?']) >= 0
            || text.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (first, last) = locale < 0 ? (PathPlaceholder, string.Empty)
            : locale < path ? (LocalePlaceholder, PathPlaceholder)
            : (PathPlaceholder, LocalePlaceholder);
        var before = text.Substring(0, text.IndexOf(first, StringComparison.Ordinal));
        var rest = text.Substring(before.Length + first.Length);
        var end = last.Length == 0 ? 0 : rest.IndexOf(last, StringComparison.Ordinal);
        var (between, after) = last.Length == 0 ? (string.Empty, rest) : (rest.Substring(0, end), rest.Substring(end + last.Length));
        return (locale >= 0 && between.Length == 0) || (before + between + after).IndexOfAny(['{', '}']) >= 0
            ? null
            : new LayoutPattern(before, between, after) { HasLocale = locale >= 0, IsLocaleLast = locale > path };
    }

    /// <summary>Determines whether this pattern has all paths that <paramref name="other"/> has, so that <paramref name="other"/> after it has none.</summary>
    public bool Hides(LayoutPattern other)
    {
        var (hasStart, hasEnd) = (StartsWith(other._before, _before), EndsWith(other._after, _after));
        if (!HasLocale)
        {
            return hasStart && hasEnd;
        }

        // What the other pattern has besides the same text around the locale is part of the path here.
        return other.HasLocale && other.IsLocaleLast == IsLocaleLast && Same(other._between, _between)
            && (IsLocaleLast ? hasStart && Same(other._after, _after) : Same(other._before, _before) && hasEnd);
    }

    /// <summary>Returns the pattern as it is written.</summary>
    public override string ToString()
    {
        var (first, last) = !HasLocale ? (PathPlaceholder, string.Empty) : IsLocaleLast ? (PathPlaceholder, LocalePlaceholder) : (LocalePlaceholder, PathPlaceholder);
        return _before + first + _between + last + _after + MarkdownName.Extension;
    }

    /// <summary>Returns the parts of a path without extension; null if the path doesn't have the pattern.</summary>
    public LayoutMatch? Match(string place)
    {
        if (!StartsWith(place, _before) || !EndsWith(place, _after)
            || place.Length <= _before.Length + _after.Length)
        {
            return null;
        }

        var whole = WithoutLocale(place);
        if (!HasLocale)
        {
            return whole;
        }

        var inner = whole.Path;
        for (var at = inner.IndexOf(_between, StringComparison.OrdinalIgnoreCase); at >= 0; at = inner.IndexOf(_between, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var (first, last) = (inner.Substring(0, at), inner.Substring(at + _between.Length));
            var (locale, path) = IsLocaleLast ? (last, first) : (first, last);
            if (path.Length > 0 && LocaleName.IsWellFormed(locale))
            {
                return new LayoutMatch(locale, path, IsLocaleLast ? _before.Length : _before.Length + at + _between.Length);
            }
        }

        return null;
    }

    /// <summary>Returns the parts of a path that has the pattern, with the name of the locale as part of the path of the article.</summary>
    public LayoutMatch WithoutLocale(string place) =>
        new(null, place.Substring(_before.Length, place.Length - _before.Length - _after.Length), _before.Length);

    /// <summary>Returns the path of an article in a locale, without extension.</summary>
    public string PlaceOf(string path, string locale) => _before + (IsLocaleLast ? path + _between + locale : locale + _between + path) + _after;

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool EndsWith(string text, string end) => text.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Represents the parts of a path that has a pattern.</summary>
/// <param name="Locale">The locale as written; null if the pattern has none.</param>
/// <param name="Path">The path of the article.</param>
/// <param name="Start">The offset of the path of the article.</param>
public readonly record struct LayoutMatch(string? Locale, string Path, int Start)
{
    /// <summary>Gets the index of the pattern in its layout.</summary>
    public int Pattern { get; init; }
}
