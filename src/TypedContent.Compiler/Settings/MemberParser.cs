namespace TypedContent.Compiler.Settings;

/// <summary>Reads which parts of articles have members: <c>sections;links</c>, and <c>archive/**: sections;links</c> for some articles.</summary>
/// <param name="refuse">Reports a value that isn't understood, with advice.</param>
internal sealed class MemberParser(Action<string, string> refuse)
{
    private const string All = "all";
    private const string None = "none";

    private static readonly MemberKinds[] Kinds = [MemberKinds.Strings, MemberKinds.Sections, MemberKinds.Links, MemberKinds.Metadata];

    /// <summary>Returns the parts that <paramref name="names"/> name; null if they name none.</summary>
    public MemberKinds? ParseKinds(IReadOnlyCollection<string> names)
    {
        MemberKinds? members = null;
        foreach (var name in names)
        {
            if (Parse(name) is not { } kind)
            {
                refuse(name, "write 'strings', 'sections', 'links', or 'metadata', or 'all' or 'none' alone");
            }
            else if (kind is MemberKinds.All or MemberKinds.None && names.Count > 1)
            {
                refuse(name, $"write it alone, or leave '{name}' out");
            }
            else
            {
                members = (members ?? MemberKinds.None) | kind;
            }
        }

        return members;
    }

    /// <summary>Returns the patterns of <paramref name="items"/>. A pattern ends with a colon, and the names up to the next one are its members.</summary>
    public IReadOnlyList<MemberPattern> ParsePatterns(IEnumerable<string> items)
    {
        var groups = new List<(string Pattern, List<string> Names)>();
        foreach (var item in items)
        {
            var colon = item.LastIndexOf(':');
            if (colon >= 0)
            {
                groups.Add((item.Substring(0, colon).Trim(), []));
            }
            else if (groups.Count == 0)
            {
                refuse(item, "write a pattern of paths and a colon before it, such as 'archive/**: sections;links'");
                continue;
            }

            if (item.Substring(colon + 1).Trim() is { Length: > 0 } name)
            {
                groups[groups.Count - 1].Names.Add(name);
            }
        }

        return [.. groups.Select(group => PatternOf(group.Pattern, group.Names)).OfType<MemberPattern>()];
    }

    private static MemberKinds? Parse(string name) =>
        string.Equals(name, All, StringComparison.OrdinalIgnoreCase) ? MemberKinds.All
        : string.Equals(name, None, StringComparison.OrdinalIgnoreCase) ? MemberKinds.None
        : Kinds.Where(kind => string.Equals(name, kind.ToString(), StringComparison.OrdinalIgnoreCase)).Select(kind => (MemberKinds?)kind).FirstOrDefault();

    private MemberPattern? PatternOf(string pattern, List<string> names)
    {
        if (pattern.Length == 0)
        {
            refuse(":", "write the pattern of paths before the colon, such as 'archive/**: sections;links'");
            return null;
        }

        if (names.Count == 0)
        {
            refuse(pattern + ":", $"write the members after it, such as '{pattern}: sections;links', or '{pattern}: none'");
            return null;
        }

        return ParseKinds(names) is { } members ? new MemberPattern(pattern, members) : null;
    }
}
