using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Reads the entries of the mappings of a front matter.</summary>
internal sealed class YamlEntries(FrontMatterProblems problems)
{
    private readonly List<FrontMatterEntry> _entries = [];
    private readonly List<MetadataMapping> _mappings = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly YamlNodes _nodes = new(problems);
    private long _keyLength;

    /// <summary>Gets the entries so far.</summary>
    public IReadOnlyList<FrontMatterEntry> Entries => _entries;

    /// <summary>Gets the keys so far that have keys in place of a value.</summary>
    public IReadOnlyList<MetadataMapping> Mappings => _mappings;

    /// <summary>Reads the entries of the mapping whose start was read.</summary>
    public void Read(YamlEvents yaml) => ReadEntries(yaml, string.Empty, 1, []);

    /// <summary>
    /// Reads the entries of a mapping to its end. A key that contains keys becomes an entry for each, such as <c>author.name</c>.
    /// Returns false if nothing after the mapping can be read.
    /// </summary>
    /// <param name="yaml">The events.</param>
    /// <param name="prefix">The keys around the mapping, with a dot after each.</param>
    /// <param name="depth">The number of mappings around it.</param>
    /// <param name="own">The keys of the mapping so far. Those that it gets by merging are read only if it doesn't have them.</param>
    /// <param name="isMerged">A value that indicates whether it is merged into another mapping.</param>
    private bool ReadEntries(YamlEvents yaml, string prefix, int depth, HashSet<string> own, bool isMerged = false)
    {
        var merged = new List<List<ParsingEvent>>();
        while (yaml.Current is not MappingEnd)
        {
            if (yaml.Current is not Scalar key || problems.Refusal(yaml) is not null)
            {
                var (reason, suggestion) = problems.Refusal(yaml) ?? ("a key must be a plain word", "write 'key: value'");
                problems.Report(yaml, reason, suggestion);
                return false;
            }

            if (!HasRoom(yaml, prefix, key))
            {
                return false;
            }

            var place = problems.Span(yaml.Start, yaml.End);
            yaml.MoveNext();
            var isRead = key is { Value: "<<", Style: ScalarStyle.Plain } ? CanMerge(yaml) && _nodes.Collect(yaml, merged)
                : !own.Add(key.Value) && isMerged ? _nodes.Collect(yaml, [])
                : yaml.Current is MappingStart && problems.Refusal(yaml) is null ? ReadMapping(yaml, place, prefix + key.Value, depth)
                : ReadEntry(yaml, place, prefix + key.Value);
            if (!isRead)
            {
                return false;
            }
        }

        foreach (var mapping in merged)
        {
            if (!Merge(yaml, mapping, prefix, depth, own))
            {
                return false;
            }
        }

        yaml.MoveNext();
        return true;
    }

    /// <summary>Determines whether a key isn't too long, and the keys around it aren't repeated too often, and reports it if not.</summary>
    private bool HasRoom(YamlEvents yaml, string prefix, Scalar key)
    {
        if (prefix.Length + key.Value.Length > ReadingLimits.FrontMatterKeyLength)
        {
            problems.Report(yaml, $"a key may have {ReadingLimits.FrontMatterKeyLength} characters at the most, with those around it", "shorten it");
            return false;
        }

        _keyLength += prefix.Length + key.Value.Length;
        if (_keyLength > ReadingLimits.RepeatedLength(problems.Length))
        {
            problems.Report(yaml, "the keys around other keys are too long to be repeated for each of these", "shorten them");
            return false;
        }

        return true;
    }

    /// <summary>Determines whether a value is a mapping or, for the value of a merge key itself, a list, and reports it if not.</summary>
    private bool CanMerge(YamlEvents yaml, bool isInList = false)
    {
        if (yaml.Current is MappingStart || (yaml.Current is SequenceStart && !isInList) || problems.Refusal(yaml) is not null)
        {
            return true;
        }

        problems.Report(yaml, "the value of '<<' has no keys", "write an alias of a key that contains keys");
        return false;
    }

    /// <summary>Reads the entries of <paramref name="mapping"/>, or of each mapping of a list, that the mapping around it doesn't have.</summary>
    private bool Merge(YamlEvents yaml, List<ParsingEvent> mapping, string prefix, int depth, HashSet<string> own)
    {
        yaml.Insert(mapping);
        var isList = yaml.TryConsume<SequenceStart>();
        while (!isList || yaml.Current is not SequenceEnd)
        {
            if (depth == ReadingLimits.FrontMatterDepth)
            {
                problems.ReportTooMuch(yaml);
                return false;
            }

            if (!CanMerge(yaml, isList))
            {
                return false;
            }

            yaml.MoveNext();
            if (!ReadEntries(yaml, prefix, depth + 1, own, isMerged: true))
            {
                return false;
            }

            if (!isList)
            {
                return true;
            }
        }

        yaml.MoveNext();
        return true;
    }

    private bool ReadMapping(YamlEvents yaml, FileSpan key, string name, int depth)
    {
        if (!_nodes.Count(yaml, depth + 1))
        {
            return false;
        }

        if (!_keys.Add(name))
        {
            ReportRepeated(key, name);
        }

        yaml.MoveNext();
        _mappings.Add(new MetadataMapping(name, yaml.Current is Scalar first ? $"{first.Value}: …" : "{}", key));
        return ReadEntries(yaml, name + ".", depth + 1, []);
    }

    private bool ReadEntry(YamlEvents yaml, FileSpan key, string name)
    {
        var values = new List<string>();
        var items = new List<FileSpan>();
        var hasKeys = false;
        var (value, start) = (yaml.Current!, yaml.Start);
        var form = value is SequenceStart ? MetadataForm.List : MetadataForm.Scalar;
        if (!_nodes.ReadValue(yaml, values, items, ref hasKeys, out var end))
        {
            return false;
        }

        if (!_keys.Add(name))
        {
            ReportRepeated(key, name);
        }
        else if (hasKeys)
        {
            problems.Add(ListOfMappings.At(key, name));
            _mappings.Add(new MetadataMapping(name, values.Count > 0 ? $"- {values[0]}: …" : "- {}", key));
        }
        else
        {
            var entry = new MetadataEntry(name, form, new EquatableArray<string>(values), YamlText.IsString(value));
            _entries.Add(new FrontMatterEntry(entry, key, problems.Span(start, end)) { Items = form == MetadataForm.List ? new(items) : [] });
        }

        return true;
    }

    private void ReportRepeated(FileSpan key, string name) => problems.Add(InvalidFrontMatter.At(key, $"the key '{name}' occurs twice", "remove one of them"));
}
