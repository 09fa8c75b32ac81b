using TypedContent.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Reads lists of mappings in YAML or JSON, such as redirects and cross-reference maps.</summary>
/// <remarks>JSON is YAML, so that one event parser reads both, without recursion. Invalid or deeply nested text ends the list.</remarks>
internal sealed class MappingReader
{
    private const int Deepest = 16;
    private const char ByteOrderMark = '\uFEFF';

    private readonly Func<TextMapping, bool> _add;
    private readonly Stack<TextMapping?> _open = new();
    private SideFileDefect? _defect;

    private MappingReader(Func<TextMapping, bool> add) => _add = add;

    /// <summary>Calls <paramref name="add"/> with each mapping, in the order in which the mappings end. Returns the first defect of the text.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="add">Takes a mapping, and returns false to end the reading.</param>
    public static SideFileDefect? Read(string text, Func<TextMapping, bool> add)
    {
        var reader = new MappingReader(add);
        using var input = new StringReader(text.Length > 0 && text[0] == ByteOrderMark ? " " + text.Substring(1) : text);
        var scanner = new Scanner(input);
        try
        {
            var parser = new Parser(scanner);
            while (parser.MoveNext() && reader.Take(parser.Current!))
            {
            }
        }
        catch (YamlException e)
        {
            reader.Report(e.Start, (e.InnerException?.Message ?? e.Message).TrimEnd('.'), "check the quotes, commas and brackets here; the rest was not read");
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // YamlDotNet throws other exceptions too, for example at "\UFFFFFFFF".
            reader.Report(scanner.CurrentPosition, e.Message.TrimEnd('.'), "check the escapes in quoted values; the rest was not read");
        }

        return SideFileDefect.First(SideFileDefect.InCharacters(text), reader._defect);
    }

    /// <summary>Takes an event. Returns false to end the reading.</summary>
    private bool Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case MappingStart:
                Add(parsed, null);
                return Open(parsed, new TextMapping((int)parsed.Start.Index, _open.Count == 0));
            case SequenceStart:
                Add(parsed, null);
                return Open(parsed, null);
            case Scalar scalar:
                Add(parsed, scalar is { Style: ScalarStyle.Plain, Value: "null" or "~" } ? string.Empty : scalar.Value);
                return true;
            case AnchorAlias:
                Report(parsed.Start, "aliases are not supported", "write out the value");
                Add(parsed, null);
                return true;
            case SequenceEnd:
                _open.Pop();
                return true;
            case MappingEnd:
                return _add(_open.Pop()!);
            default:
                return true;
        }
    }

    private bool Open(ParsingEvent parsed, TextMapping? mapping)
    {
        if (_open.Count == Deepest)
        {
            Report(parsed.Start, $"it is nested more than {Deepest} deep", "remove what is nested here; the rest was not read");
            return false;
        }

        _open.Push(mapping);
        return true;
    }

    /// <summary>Adds a text, or null for a mapping or list, as a key or value of the innermost mapping.</summary>
    private void Add(ParsingEvent parsed, string? text)
    {
        if (_open.Count > 0 && _open.Peek() is { } mapping && !mapping.Add(text))
        {
            Report(parsed.Start, $"the key '{text}' occurs twice", "remove one of them");
        }
    }

    private void Report(Mark place, string reason, string suggestion) =>
        _defect ??= new SideFileDefect((int)place.Index, reason, suggestion);
}
