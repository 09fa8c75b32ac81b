using System.Text.RegularExpressions;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Represents the interfaces, and the types that are made of interfaces, that declaration files of TypeScript have, with their properties.</summary>
internal sealed partial class TypeScriptInterfaces
{
    private readonly Dictionary<string, (IReadOnlyList<string> Bases, IReadOnlyDictionary<string, bool> Properties)> _all = new(StringComparer.Ordinal);

    /// <summary>Reads the declaration files in folders.</summary>
    public TypeScriptInterfaces(IEnumerable<string> folders)
    {
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.d.ts", SearchOption.AllDirectories)))
        {
            var text = Comment().Replace(File.ReadAllText(file), string.Empty);
            foreach (Match start in Declaration().Matches(text))
            {
                var bases = start.Groups["bases"].Value.Split([',', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => name.Split('<')[0]).ToList();
                var properties = Property().Matches(start.Value.EndsWith('{') ? TopLevel(text, start.Index + start.Length) : string.Empty).ToDictionary(property => property.Groups["name"].Value, property => property.Groups["optional"].Length == 0, StringComparer.Ordinal);
                _all.TryAdd(start.Groups["name"].Value, (bases, properties));
            }
        }
    }

    /// <summary>Returns the properties of an interface and of those that it extends, and whether each must be there; null if there is no such interface.</summary>
    public IReadOnlyDictionary<string, bool>? Find(string name)
    {
        if (!_all.TryGetValue(name, out var found))
        {
            return null;
        }

        var all = new Dictionary<string, bool>(found.Properties, StringComparer.Ordinal);
        foreach (var inherited in found.Bases.SelectMany(name => Find(name) ?? new Dictionary<string, bool>(StringComparer.Ordinal)))
        {
            all.TryAdd(inherited.Key, inherited.Value);
        }

        return all;
    }

    /// <summary>Returns the text up to the end of a block, without the blocks in it.</summary>
    private static string TopLevel(string text, int start)
    {
        var (depth, kept) = (0, new System.Text.StringBuilder());
        for (var at = start; depth >= 0 && at < text.Length; at++)
        {
            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            kept.Append(depth == 0 ? text[at].ToString() : string.Empty);
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\binterface (?<name>\w+)(?:<[^{]*?>)?(?: extends (?<bases>[^{]+))? ?\{|\btype (?<name>\w+)(?:<[^{;=]*>)? = (?<bases>(?:\w+ & )*\w*)(?:\{|;)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^\s*(?:readonly )?(?<name>\w+)(?<optional>\??): ", RegexOptions.Multiline)]
    private static partial Regex Property();
}
