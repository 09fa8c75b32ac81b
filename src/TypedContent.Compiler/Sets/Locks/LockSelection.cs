using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Represents the translations that are accepted: all, or those that patterns such as <c>de-DE/billing/*</c> name.</summary>
/// <param name="patterns">The patterns; none for all translations.</param>
public sealed class LockSelection(IReadOnlyCollection<string> patterns)
{
    private static readonly char[] s_separators = [';', ',', '\n', '\r'];

    /// <summary>Gets a value that indicates whether all translations are selected.</summary>
    public bool IsAll => Patterns.Count == 0;

    /// <summary>Gets the patterns.</summary>
    public IReadOnlyCollection<string> Patterns { get; } = patterns;

    /// <summary>Returns the selection that a list of patterns states. They may be written as paths of files.</summary>
    public static LockSelection Parse(string list) =>
        new([.. list.Split(s_separators).Select(pattern => MarkdownName.WithoutExtension(pattern.Trim().Replace('\\', '/'))).Where(pattern => pattern.Length > 0)]);

    /// <summary>Determines whether a translation is selected.</summary>
    public bool Includes(string locale, string path) => IsAll || Patterns.Any(pattern => IsMatch(pattern, locale, path));

    /// <summary>Determines whether a translation has a pattern.</summary>
    public static bool IsMatch(string pattern, string locale, string path) => PathPattern.IsMatch(pattern, $"{locale}/{path}");
}
