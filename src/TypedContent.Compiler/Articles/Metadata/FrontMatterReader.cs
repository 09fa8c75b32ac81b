using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>
/// Reads the front matter through YamlDotNet's event parser. YamlDotNet's object models are recursive, and a hostile front matter would
/// end the compiler with a stack overflow.
/// </summary>
internal sealed class FrontMatterReader
{
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly ProblemList _problems;
    private readonly FrontMatterRange _range;
    private readonly List<FrontMatterEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _nodes;
    private long _keyLength;

    private FrontMatterReader(string text, LineMap lines, ProblemList problems, FrontMatterRange range)
    {
        _text = text;
        _lines = lines;
        _problems = problems;
        _range = range;
    }

    private int Length => _range.End - _range.Start;

    /// <summary>Reads the front matter of <paramref name="text"/>. An article without one has no entries.</summary>
    public static FrontMatter Read(string text, LineMap lines, ProblemList problems)
    {
        if (FrontMatterRange.Find(text) is not { } range)
        {
            UnreadFrontMatter.Report(text, lines, problems);
            return new FrontMatter([], FrontMatterRange.SkipByteOrderMark(text));
        }

        var reader = new FrontMatterReader(text, lines, problems, range);
        if (range.Language == FrontMatterLanguage.Toml)
        {
            var first = FrontMatterRange.SkipByteOrderMark(text);
            problems.Add(UnsupportedFrontMatter.At(lines.Span(first, TextLines.EndOf(text, first) - first), "TOML"));
        }
        else if (reader.Length > ReadingLimits.FrontMatterLength)
        {
            problems.Add(FrontMatterTooLarge.At(lines.Span(range.Start, 0), ReadingLimits.FrontMatterLength));
        }
        else
        {
            reader.ReadDocument();
        }

        return new FrontMatter(reader._entries, range.BodyStart);
    }

    private void ReadDocument()
    {
        var content = _text.Substring(_range.Start, Length);
        using var input = new StringReader(_range.Language == FrontMatterLanguage.JsonMembers ? "{" + content + "}" : content);
        var scanner = new Scanner(input);
        try
        {
            var yaml = new YamlEvents(new Parser(scanner));
            yaml.TryConsume<StreamStart>();
            if (!yaml.TryConsume<DocumentStart>())
            {
                return;
            }

            if (Refusal(yaml) is { } why)
            {
                Report(yaml, why.Reason, why.Suggestion);
            }
            else if (yaml.TryConsume<MappingStart>())
            {
                ReadEntries(yaml, string.Empty, 1, []);
            }
            else if (!IsEmpty(yaml.Current))
            {
                ReportInvalid(yaml.Start, yaml.End, "it holds no keys", "write one 'key: value' in each line");
            }
        }
        catch (YamlException e)
        {
            ReportInvalid(e.Start, e.End, (e.InnerException?.Message ?? e.Message).TrimEnd('.'), "check the quotes, brackets and indentation here");
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // YamlDotNet throws other exceptions too, for example at "\UFFFFFFFF".
            Report(scanner.CurrentPosition, scanner.CurrentPosition, e.Message.TrimEnd('.'), "check the escapes in quoted values");
        }
    }

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
            if (yaml.Current is not Scalar key || Refusal(yaml) is not null)
            {
                var (reason, suggestion) = Refusal(yaml) ?? ("a key must be a plain word", "write 'key: value'");
                Report(yaml, reason, suggestion);
                return false;
            }

            if (!HasRoom(yaml, prefix, key))
            {
                return false;
            }

            var place = Span(yaml.Start, yaml.End);
            yaml.MoveNext();
            var isRead = key is { Value: "<<", Style: ScalarStyle.Plain } ? CanMerge(yaml) && Collect(yaml, merged)
                : !own.Add(key.Value) && isMerged ? Collect(yaml, [])
                : yaml.Current is MappingStart && Refusal(yaml) is null ? ReadMapping(yaml, prefix + key.Value, depth)
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
            Report(yaml, $"a key may have {ReadingLimits.FrontMatterKeyLength} characters at the most, with those around it", "shorten it");
            return false;
        }

        _keyLength += prefix.Length + key.Value.Length;
        if (_keyLength > ReadingLimits.RepeatedLength(Length))
        {
            Report(yaml, "the keys around other keys are too long to be repeated for each of these", "shorten them");
            return false;
        }

        return true;
    }

    /// <summary>Determines whether a value is a mapping or, for the value of a merge key itself, a list, and reports it if not.</summary>
    private bool CanMerge(YamlEvents yaml, bool isInList = false)
    {
        if (yaml.Current is MappingStart || (yaml.Current is SequenceStart && !isInList) || Refusal(yaml) is not null)
        {
            return true;
        }

        Report(yaml, "the value of '<<' has no keys", "write an alias of a key that contains keys");
        return false;
    }

    /// <summary>Reads the value of a merge key, which is a mapping or a list of them, into <paramref name="merged"/>.</summary>
    private bool Collect(YamlEvents yaml, List<List<ParsingEvent>> merged)
    {
        var depth = 0;
        var list = new List<ParsingEvent>();
        do
        {
            if (Refusal(yaml) is { } why)
            {
                Report(yaml, why.Reason, why.Suggestion);
                return false;
            }

            var current = yaml.Current!;
            depth += current.NestingIncrease;
            _nodes++;
            if (depth > ReadingLimits.FrontMatterDepth || _nodes > ReadingLimits.FrontMatterNodes)
            {
                ReportTooMuch(yaml);
                return false;
            }

            list.Add(current);
            yaml.MoveNext();
        }
        while (depth > 0);

        merged.Add(list);
        return true;
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
                ReportTooMuch(yaml);
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

    private bool ReadMapping(YamlEvents yaml, string name, int depth)
    {
        _nodes++;
        if (depth == ReadingLimits.FrontMatterDepth || _nodes > ReadingLimits.FrontMatterNodes)
        {
            ReportTooMuch(yaml);
            return false;
        }

        yaml.MoveNext();
        return ReadEntries(yaml, name + ".", depth + 1, []);
    }

    private bool ReadEntry(YamlEvents yaml, FileSpan key, string name)
    {
        var values = new List<string>();
        var hasKeys = false;
        var (value, start) = (yaml.Current!, yaml.Start);
        var form = value is SequenceStart ? MetadataForm.List : MetadataForm.Scalar;
        if (!ReadValue(yaml, values, ref hasKeys, out var end))
        {
            return false;
        }

        if (!_keys.Add(name))
        {
            _problems.Add(InvalidFrontMatter.At(key, $"the key '{name}' occurs twice", "remove one of them"));
        }
        else if (hasKeys)
        {
            _problems.Add(ListOfMappings.At(key, name));
        }
        else
        {
            var entry = new MetadataEntry(name, form, new EquatableArray<string>(values), YamlText.IsString(value));
            _entries.Add(new FrontMatterEntry(entry, key, Span(start, end)));
        }

        return true;
    }

    /// <summary>Collects the scalars of a value at any depth. Returns false if nothing after the value can be read.</summary>
    private bool ReadValue(YamlEvents yaml, List<string> values, ref bool hasKeys, out Mark end)
    {
        var depth = 0;
        do
        {
            var current = yaml.Current!;
            end = yaml.End;
            _nodes++;
            if (Refusal(yaml) is { } why)
            {
                Report(yaml, why.Reason, why.Suggestion);
                return false;
            }

            if (current is Scalar scalar)
            {
                values.Add(YamlText.Of(scalar));
            }

            hasKeys |= current is MappingStart;
            depth += current.NestingIncrease;
            if (depth > ReadingLimits.FrontMatterDepth || _nodes > ReadingLimits.FrontMatterNodes)
            {
                ReportTooMuch(yaml);
                return false;
            }

            yaml.MoveNext();
        }
        while (depth > 0);

        return true;
    }

    /// <summary>Returns the reason why a node is not accepted, whatever it contains, and a suggestion; null if it is accepted.</summary>
    private (string Reason, string Suggestion)? Refusal(YamlEvents yaml) => yaml.Current switch
    {
        AnchorAlias alias => ($"the alias '*{alias.Value.Value}' has no anchor '&{alias.Value.Value}' before it", "write out the value"),
        NodeEvent node when !YamlText.HasKnownTag(node) => ($"the tag '{node.Tag.Value}' is not supported", "remove it"),
        _ when yaml.RepeatedLength > ReadingLimits.RepeatedLength(Length) => ("its aliases repeat too much text", "write shorter values"),
        _ => null,
    };

    private static bool IsEmpty(ParsingEvent? current) => current is Scalar { Value: "", Style: ScalarStyle.Plain } or DocumentEnd or StreamEnd;

    private void ReportTooMuch(YamlEvents yaml) => Report(
        yaml, $"it may hold {ReadingLimits.FrontMatterNodes} values, nested {ReadingLimits.FrontMatterDepth} deep, at the most", "move the rest out of it");

    /// <summary>Reports text that is no YAML mapping, at the last line before it that lacks only the space after a colon.</summary>
    private void ReportInvalid(Mark start, Mark end, string reason, string suggestion)
    {
        var last = _range.Start + (int)Math.Min(end.Index, Length);
        if (_range.Language == FrontMatterLanguage.Yaml && MissingSpace.Find(_text, _range.Start, last) is { } line)
        {
            var text = _text.Substring(line.Start, line.Length);
            _problems.Add(InvalidFrontMatter.At(
                _lines.Span(line.Start, line.Length), $"'{text}' has no space after the colon", Suggestion.Write(text.Insert(text.IndexOf(':') + 1, " "))));
        }
        else
        {
            Report(start, end, reason, suggestion);
        }
    }

    private void Report(YamlEvents yaml, string reason, string suggestion) => Report(yaml.Start, yaml.End, reason, suggestion);

    private void Report(Mark start, Mark end, string reason, string suggestion) =>
        _problems.Add(InvalidFrontMatter.At(Span(start, end), reason, suggestion));

    private FileSpan Span(Mark start, Mark end)
    {
        var offset = _range.Start - (_range.Language == FrontMatterLanguage.JsonMembers ? 1 : 0);
        return _lines.Span(offset + (int)start.Index, Math.Max(0, (int)(end.Index - start.Index)));
    }
}
