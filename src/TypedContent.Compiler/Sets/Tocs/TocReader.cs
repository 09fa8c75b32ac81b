using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Reads a table of contents through YamlDotNet's event parser, without recursion. Invalid text ends the list.</summary>
internal sealed class TocReader(string text)
{
    private const int Deepest = 64;
    private const int MostNodes = 200_000;
    private const int FewNodes = 1_000;
    private const char ByteOrderMark = '\uFEFF';

    private readonly LineMap _lines = new(text);
    private readonly List<TocEntry> _entries = [];
    private readonly Stack<OpenNode> _open = new();

    // A text has no more values than characters, unless aliases repeat them.
    private readonly int _mostNodes = Math.Min(MostNodes, Math.Max(FewNodes, text.Length));
    private int _nodes;

    /// <summary>Gets the first defect of the text; null if there is none.</summary>
    public SideFileDefect? Defect { get; private set; }

    /// <summary>Returns the entries, each before those in it.</summary>
    public IReadOnlyList<TocEntry> Read()
    {
        if (text.Length > ReadingLimits.FileLength)
        {
            Defect = new SideFileDefect(0, $"it has more than {ReadingLimits.FileLength} characters", "split it, and name the parts with 'href: folder/toc.yml'");
            return [];
        }

        using var input = new StringReader(text.Length > 0 && text[0] == ByteOrderMark ? " " + text.Substring(1) : text);
        var scanner = new Scanner(input);
        try
        {
            var yaml = new YamlEvents(new Parser(scanner));
            while (yaml.Current is not null && Take(yaml))
            {
                yaml.MoveNext();
            }
        }
        catch (YamlException e)
        {
            Report(e.Start, (e.InnerException?.Message ?? e.Message).TrimEnd('.'), "check the spaces, quotes and colons here; the rest was not read");
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // YamlDotNet throws other exceptions too, for example at "\UFFFFFFFF".
            Report(scanner.CurrentPosition, e.Message.TrimEnd('.'), "check the escapes in quoted values; the rest was not read");
        }

        while (_open.Count > 0)
        {
            Close();
        }

        return _entries;
    }

    /// <summary>Takes an event. Returns false to end the reading.</summary>
    private bool Take(YamlEvents yaml)
    {
        _nodes += yaml.Current is NodeEvent ? 1 : 0;
        if (_nodes > _mostNodes || yaml.RepeatedLength > ReadingLimits.RepeatedLength(text.Length))
        {
            Report(yaml.Start, "it has too many values, with those that aliases repeat", "split it, and name the parts with 'href: folder/toc.yml'; the rest was not read");
            return false;
        }

        switch (yaml.Current)
        {
            case SequenceStart or MappingStart:
                return Open(yaml);
            case SequenceEnd or MappingEnd:
                Close();
                return true;
            case Scalar scalar:
                TakeText(scalar, yaml);
                return true;
            case AnchorAlias alias:
                Report(yaml.Start, $"the alias '*{alias.Value.Value}' has no anchor '&{alias.Value.Value}' before it", "write out the value");
                _open.TryPeekNode()?.EndValue();
                return true;
            default:
                return true;
        }
    }

    private bool Open(YamlEvents yaml)
    {
        if (_open.Count == Deepest)
        {
            Report(yaml.Start, $"it is nested more than {Deepest / 2} entries deep", "move the entries up; the rest was not read");
            return false;
        }

        var around = _open.TryPeekNode();
        var isList = yaml.Current is SequenceStart;
        var node = around switch
        {
            null => new OpenNode(isList ? NodeKind.Entries : NodeKind.Root, 0),
            { Kind: NodeKind.Entries } when !isList => new OpenNode(NodeKind.Entry, around.Level, Reserve(around.Level)),
            { Kind: NodeKind.Entry, Key: "items" } when isList => new OpenNode(NodeKind.Entries, around.Level + 1),
            { Kind: NodeKind.Root, Key: "items" } when isList => new OpenNode(NodeKind.Entries, 0),
            _ => new OpenNode(NodeKind.Other, 0),
        };
        if (around?.Kind == NodeKind.Entries && isList)
        {
            Report(yaml.Start, "an entry is a list", "write '- name: …'");
        }
        else if (node.Kind == NodeKind.Other && around is { Kind: NodeKind.Entry or NodeKind.Root, Key: "name" or "href" or "items" or "tocHref" or "topicHref" })
        {
            Report(yaml.Start, $"the value of '{around.Key}' is no {(around.Key == "items" ? "list" : "text")}", around.Key == "items" ? "write a list of entries" : "write one text");
        }

        _open.Push(node);
        return true;
    }

    private void Close()
    {
        var node = _open.Pop();
        if (node.Kind == NodeKind.Entry)
        {
            var entry = new TocEntry(node.Level, node.Text("name"), node.Target("href"), node.Target("tocHref"), node.Target("topicHref") ?? node.Target("homepage"));
            _entries[node.Index] = entry with { Span = (node.Target("name") ?? entry.Targets.FirstOrDefault())?.Span ?? default };
        }

        _open.TryPeekNode()?.EndValue();
    }

    private int Reserve(int level)
    {
        _entries.Add(new TocEntry(level, string.Empty, null, null, null));
        return _entries.Count - 1;
    }

    private void TakeText(Scalar scalar, YamlEvents yaml)
    {
        if (_open.TryPeekNode() is not { } around)
        {
            if (scalar.Value.Length > 0)
            {
                Report(yaml.Start, "it is no list of entries", "write '- name: …' and below it '  href: …'");
            }
        }
        else if (around.Kind == NodeKind.Entries)
        {
            Report(yaml.Start, $"the entry '{Excerpt.Part(scalar.Value)}' has no keys", "write '- name: …'");
        }
        else if (around.Kind is NodeKind.Entry or NodeKind.Root && around.Key is null)
        {
            around.BeginValue(scalar.Value);
        }
        else
        {
            var value = YamlText.Of(scalar);
            var length = Math.Max(0, (int)(yaml.End.Index - yaml.Start.Index));
            if (around.Key == "items" && value.Length > 0)
            {
                Report(yaml.Start, "the value of 'items' is no list", "write a list of entries");
            }
            else if (around.Kind == NodeKind.Entry && !around.Add(new TocTarget(value.Trim(), _lines.Span((int)yaml.Start.Index, length))))
            {
                Report(yaml.Start, $"the key '{around.Key}' occurs twice", "remove one of them");
            }

            around.EndValue();
        }
    }

    private void Report(Mark place, string reason, string suggestion) => Defect ??= new SideFileDefect((int)place.Index, reason, suggestion);
}
