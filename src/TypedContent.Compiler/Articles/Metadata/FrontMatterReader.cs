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
    private readonly int _start;
    private readonly int _end;
    private readonly List<FrontMatterEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _nodes;
    private long _keyLength;

    private FrontMatterReader(string text, LineMap lines, ProblemList problems, int start, int end)
    {
        _text = text;
        _lines = lines;
        _problems = problems;
        _start = start;
        _end = end;
    }

    /// <summary>Reads the front matter of <paramref name="text"/>. An article without one has no entries.</summary>
    public static FrontMatter Read(string text, LineMap lines, ProblemList problems)
    {
        if (!FrontMatterFence.TryFind(text, out var start, out var end, out var bodyStart))
        {
            return new FrontMatter([], FrontMatterFence.SkipByteOrderMark(text));
        }

        var reader = new FrontMatterReader(text, lines, problems, start, end);
        if (end - start > ReadingLimits.FrontMatterLength)
        {
            problems.Add(FrontMatterTooLarge.At(lines.Span(start, 0), ReadingLimits.FrontMatterLength));
        }
        else
        {
            reader.ReadDocument();
        }

        return new FrontMatter(reader._entries, bodyStart);
    }

    private void ReadDocument()
    {
        using var input = new StringReader(_text.Substring(_start, _end - _start));
        var scanner = new Scanner(input);
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return;
            }

            if (Refusal(parser.Current!) is { } why)
            {
                Report(parser.Current, why.Reason, why.Suggestion);
            }
            else if (parser.TryConsume<MappingStart>(out _))
            {
                ReadEntries(parser, string.Empty, 1);
            }
            else if (!IsEmpty(parser.Current))
            {
                Report(parser.Current, "it holds no keys", "write one 'key: value' in each line");
            }
        }
        catch (YamlException e)
        {
            Report(e.Start, e.End, (e.InnerException?.Message ?? e.Message).TrimEnd('.'), "check the quotes, brackets and indentation here");
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
    private bool ReadEntries(Parser parser, string prefix, int depth)
    {
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is not Scalar key || Refusal(key) is not null)
            {
                var (reason, suggestion) = Refusal(parser.Current!) ?? ("a key must be a plain word", "write 'key: value'");
                Report(parser.Current, reason, suggestion);
                return false;
            }

            if (prefix.Length + key.Value.Length > ReadingLimits.FrontMatterKeyLength)
            {
                Report(key, $"a key may have {ReadingLimits.FrontMatterKeyLength} characters at the most, with those around it", "shorten it");
                return false;
            }

            _keyLength += prefix.Length + key.Value.Length;
            if (_keyLength > ReadingLimits.RepeatedLength(_end - _start))
            {
                Report(key, "the keys around other keys are too long to be repeated for each of these", "shorten them");
                return false;
            }

            parser.MoveNext();
            var name = prefix + key.Value;
            var isRead = parser.Current is MappingStart && Refusal(parser.Current) is null
                ? ReadMapping(parser, name, depth)
                : ReadEntry(parser, key, name);
            if (!isRead)
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadMapping(Parser parser, string name, int depth)
    {
        _nodes++;
        if (depth == ReadingLimits.FrontMatterDepth || _nodes > ReadingLimits.FrontMatterNodes)
        {
            ReportTooMuch(parser.Current);
            return false;
        }

        parser.MoveNext();
        return ReadEntries(parser, name + ".", depth + 1);
    }

    private bool ReadEntry(Parser parser, Scalar key, string name)
    {
        var values = new List<string>();
        var hasKeys = false;
        var valueStart = parser.Current!;
        var form = valueStart is SequenceStart ? MetadataForm.List : MetadataForm.Scalar;
        if (!ReadValue(parser, values, ref hasKeys, out var valueEnd))
        {
            return false;
        }

        if (!_keys.Add(name))
        {
            Report(key, $"the key '{name}' occurs twice", "remove one of them");
        }
        else if (hasKeys)
        {
            _problems.Add(ListOfMappings.At(Span(key.Start, key.End), name));
        }
        else
        {
            var isQuoted = valueStart is Scalar { Style: not ScalarStyle.Plain };
            var entry = new MetadataEntry(name, form, new EquatableArray<string>(values), isQuoted);
            _entries.Add(new FrontMatterEntry(entry, Span(key.Start, key.End), Span(valueStart.Start, valueEnd)));
        }

        return true;
    }

    /// <summary>Collects the scalars of a value at any depth. Returns false if nothing after the value can be read.</summary>
    private bool ReadValue(Parser parser, List<string> values, ref bool hasKeys, out Mark end)
    {
        var depth = 0;
        do
        {
            var current = parser.Current!;
            end = current.End;
            _nodes++;
            if (Refusal(current) is { } why)
            {
                Report(current, why.Reason, why.Suggestion);
                return false;
            }

            switch (current)
            {
                case Scalar scalar:
                    values.Add(scalar.Value);
                    break;
                case SequenceStart or MappingStart:
                    hasKeys |= current is MappingStart;
                    depth++;
                    break;
                case SequenceEnd or MappingEnd:
                    depth--;
                    break;
            }

            if (depth > ReadingLimits.FrontMatterDepth || _nodes > ReadingLimits.FrontMatterNodes)
            {
                ReportTooMuch(current);
                return false;
            }

            parser.MoveNext();
        }
        while (depth > 0);

        return true;
    }

    /// <summary>Returns the reason why a node is not accepted, whatever it contains, and a suggestion; null if it is accepted.</summary>
    private static (string Reason, string Suggestion)? Refusal(ParsingEvent node) => node switch
    {
        AnchorAlias => ("aliases are not supported", "write out the value"),
        NodeEvent { Anchor.IsEmpty: false } => ("anchors are not supported", "remove it and write out the value where it is used"),
        NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } => ("tags are not supported", "remove it"),
        _ => null,
    };

    private static bool IsEmpty(ParsingEvent? current) => current is Scalar { Value: "", Style: ScalarStyle.Plain } or DocumentEnd or StreamEnd;

    private void ReportTooMuch(ParsingEvent? at) => Report(
        at, $"it may hold {ReadingLimits.FrontMatterNodes} values, nested {ReadingLimits.FrontMatterDepth} deep, at the most", "move the rest out of it");

    private void Report(ParsingEvent? at, string reason, string suggestion) => Report(at?.Start ?? Mark.Empty, at?.End ?? Mark.Empty, reason, suggestion);

    private void Report(Mark start, Mark end, string reason, string suggestion) =>
        _problems.Add(InvalidFrontMatter.At(Span(start, end), reason, suggestion));

    private FileSpan Span(Mark start, Mark end) =>
        _lines.Span(_start + (int)start.Index, Math.Max(0, (int)(end.Index - start.Index)));
}
