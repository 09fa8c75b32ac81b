using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Reads the events of a YAML document, with the events of its anchor in place of each alias.</summary>
/// <remarks>The caller counts the events, so that aliases of aliases can't multiply.</remarks>
internal sealed class YamlEvents
{
    private readonly Parser _parser;
    private readonly Dictionary<string, List<ParsingEvent>> _anchors = new(StringComparer.Ordinal);
    private readonly List<Recording> _recordings = [];
    private readonly Stack<Replay> _replays = new();

    /// <summary>Initializes a reader of the events of <paramref name="parser"/>.</summary>
    public YamlEvents(Parser parser)
    {
        _parser = parser;
        MoveNext();
    }

    /// <summary>Gets the event. An alias here has no anchor before it, or is inside of the value of its anchor.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>Gets the place at which the event begins; for an event of an alias, that of the alias.</summary>
    public Mark Start => Place?.Start ?? Mark.Empty;

    /// <summary>Gets the place at which the event ends; for an event of an alias, that of the alias.</summary>
    public Mark End => Place?.End ?? Mark.Empty;

    /// <summary>Gets the number of characters that aliases repeat.</summary>
    public long RepeatedLength { get; private set; }

    private ParsingEvent? Place { get; set; }

    /// <summary>Moves to the next event.</summary>
    public void MoveNext()
    {
        while (_replays.Count > 0)
        {
            var replay = _replays.Peek();
            if (replay.Next < replay.Events.Count)
            {
                (Current, Place) = (replay.Events[replay.Next++], replay.Place ?? replay.Events[replay.Next - 1]);
                RepeatedLength += Current is Scalar scalar ? scalar.Value.Length : 0;
                if (replay.IsRecorded)
                {
                    Record(Current, isNew: false);
                }

                return;
            }

            _replays.Pop();
        }

        Current = Place = _parser.MoveNext() ? _parser.Current : null;
        if (Current is AnchorAlias alias && _anchors.TryGetValue(alias.Value.Value, out var events))
        {
            _replays.Push(new Replay(events, alias, isRecorded: true));
            MoveNext();
        }
        else if (Current is not null)
        {
            Record(Current, isNew: true);
        }
    }

    /// <summary>Moves over an event of the type <typeparamref name="T"/>. Returns false at another event.</summary>
    public bool TryConsume<T>()
        where T : ParsingEvent
    {
        if (Current is not T)
        {
            return false;
        }

        MoveNext();
        return true;
    }

    /// <summary>Puts events before the current one, at the places where they are written.</summary>
    public void Insert(List<ParsingEvent> events)
    {
        var rest = Current is null ? [] : new List<ParsingEvent> { Current };
        _replays.Push(new Replay(rest, Place, isRecorded: false));
        _replays.Push(new Replay(events, null, isRecorded: false));
        MoveNext();
    }

    private void Record(ParsingEvent parsed, bool isNew)
    {
        if (isNew && parsed is NodeEvent { Anchor.IsEmpty: false } node)
        {
            _anchors.Remove(node.Anchor.Value);
            _recordings.Add(new Recording(node.Anchor.Value));
        }

        for (var i = _recordings.Count - 1; i >= 0; i--)
        {
            var recording = _recordings[i];
            recording.Events.Add(parsed);
            recording.Depth += parsed.NestingIncrease;
            if (recording.Depth == 0)
            {
                _anchors[recording.Anchor] = recording.Events;
                _recordings.RemoveAt(i);
            }
        }
    }

    private sealed class Recording(string anchor)
    {
        public string Anchor { get; } = anchor;

        public List<ParsingEvent> Events { get; } = [];

        public int Depth { get; set; }
    }

    private sealed class Replay(List<ParsingEvent> events, ParsingEvent? place, bool isRecorded)
    {
        public List<ParsingEvent> Events { get; } = events;

        public ParsingEvent? Place { get; } = place;

        public bool IsRecorded { get; } = isRecorded;

        public int Next { get; set; }
    }
}
