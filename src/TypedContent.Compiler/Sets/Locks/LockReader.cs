using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Reads locks. What follows a defect is not used up to the next section, since it isn't certain which article it belongs to.</summary>
public sealed class LockReader
{
    private const string Ours = "<<<<<<<", Theirs = ">>>>>>>";
    private const int MostEntries = 1_000;
    private readonly Dictionary<(string Path, string Locale, string SourceLocale), Builder> _byKey = [];
    private readonly List<Builder> _sections = [];
    private readonly List<string> _comments = [];
    private readonly string _filePath;
    private readonly string _text;
    private readonly LineMap _lines;
    private Builder? _current;
    private Problem? _problem;
    private bool _isInConflict;
    private bool _isSkipping;

    private LockReader(string text, string filePath) => (_text, _filePath, _lines) = (text, filePath, new LineMap(text));

    /// <summary>Returns the lock that a file contains.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="filePath">The path of the file, for its problem.</param>
    public static LockFile Read(string text, string filePath = "typedcontent.lock") => new LockReader(text, filePath).Read();

    private LockFile Read()
    {
        var isFirst = true;
        for (int start = 0, end; start < _text.Length || isFirst; start = end + 1)
        {
            end = _text.IndexOf('\n', start) is >= 0 and var found ? found : _text.Length;
            var line = _text.AsSpan(start, end - start).TrimEnd();
            if (isFirst && !ReadVersion(line))
            {
                return new LockFile(_filePath, TranslationLock.None, [], _problem);
            }

            if (!isFirst && !line.IsEmpty)
            {
                ReadLine(line, start);
            }

            isFirst = false;
        }

        return new LockFile(
            _filePath, new TranslationLock(new EquatableArray<LockSection>(_sections.Select(section => section.Build()))),
            new EquatableArray<FileSpan>(_sections.SelectMany(section => section.Places)), _problem)
        {
            Comments = new EquatableArray<string>(_comments),
            SectionPlaces = new EquatableArray<FileSpan>(_sections.Select(section => section.Place)),
        };
    }

    /// <summary>Reads the first line. In another version, every line could mean something else.</summary>
    private bool ReadVersion(ReadOnlySpan<char> line)
    {
        var name = LockSyntax.Name.AsSpan();
        var version = line.StartsWith(name, StringComparison.Ordinal) ? line.Slice(name.Length).ToString() : null;
        var known = LockSyntax.Version.ToString(CultureInfo.InvariantCulture);
        if (version == known)
        {
            return true;
        }

        if (line.StartsWith(Ours.AsSpan(), StringComparison.Ordinal))
        {
            _problem = ConflictAt(line, 0);
        }
        else if (version is not null && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            Report(0, $"its version is {version}, and this version of the package reads {known}", "update the package");
        }
        else
        {
            Report(0, $"it doesn't begin with '{LockSyntax.Name}{known}'", "restore the file, or delete it and write it again with 'dotnet build -t:TypedContentAccept'");
        }

        return false;
    }

    private void ReadLine(ReadOnlySpan<char> line, int start)
    {
        if (_isInConflict || line.StartsWith(Ours.AsSpan(), StringComparison.Ordinal))
        {
            _problem ??= _isInConflict ? null : ConflictAt(line, start);
            _isInConflict = !line.StartsWith(Theirs.AsSpan(), StringComparison.Ordinal);
            _isSkipping = true;
        }
        else if (line[0] == '[')
        {
            _current = SectionOf(line.ToString(), start);
            _isSkipping = _current is null;
            if (_isSkipping)
            {
                Report(start, $"'{Excerpt.Of(line.ToString())}' is not the beginning of a section", "write the line as '[de-DE from en-US] billing/invoices'");
            }
        }
        else if (_current is null && line[0] == LockSyntax.Comment[0])
        {
            _comments.Add(line.ToString());
        }
        else if (!_isSkipping && (_current is null || !Add(_current, line, start)))
        {
            _isSkipping = true;
            Report(
                start, $"'{Excerpt.Of(line.ToString())}' is neither a pair nor an entry", "correct the line, or remove it");
        }
    }

    private bool Add(Builder section, ReadOnlySpan<char> line, int start)
    {
        if (LockSyntax.TryRead(line, out var pair))
        {
            section.Pairs.Add(pair);
            return true;
        }

        if (section.Entries.Count == MostEntries || EntryOf(line.ToString()) is not { } entry)
        {
            return false;
        }

        section.Entries.Add(entry);
        section.Places.Add(_lines.Span(start, line.Length));
        return true;
    }

    private static LockEntry? EntryOf(string line)
    {
        if (line.StartsWith(LockSyntax.Comment, StringComparison.Ordinal))
        {
            return new LockEntry(LockEntryKind.Comment, line, string.Empty);
        }

        var at = line.IndexOf(' ') + 1;
        var word = line.Substring(0, Math.Max(0, at - 1));
        var first = QuotedText.Read(line, ref at);
        if (word == LockSyntax.Pin)
        {
            var isPair = string.CompareOrdinal(line, at, " = ", 0, 3) == 0;
            at += 3;
            var second = first is not null && isPair ? QuotedText.Read(line, ref at) : null;
            return second is not null && at == line.Length ? new LockEntry(LockEntryKind.Pin, first!, second) : null;
        }

        return first is null || at != line.Length ? null
            : word == LockSyntax.Lacks ? new LockEntry(LockEntryKind.Lacks, first, string.Empty)
            : word == LockSyntax.Extra ? new LockEntry(LockEntryKind.Extra, string.Empty, first)
            : null;
    }

    /// <summary>Returns the section that a line begins. Two with the same article and locales, as a merge can leave them, are one.</summary>
    private Builder? SectionOf(string line, int lineStart)
    {
        var end = line.IndexOf("] ", StringComparison.Ordinal);
        var from = line.IndexOf(LockSyntax.From, StringComparison.Ordinal);
        if (from <= 1 || end <= from + LockSyntax.From.Length || LockSyntax.Decode(line.Substring(end + 2)) is not { Length: > 0 } path)
        {
            return null;
        }

        var start = from + LockSyntax.From.Length;
        var key = (path, LocaleName.Normalize(line.Substring(1, from - 1)), LocaleName.Normalize(line.Substring(start, end - start)));
        if (!_byKey.TryGetValue(key, out var section))
        {
            _byKey.Add(key, section = new Builder(key, _lines.Span(lineStart, line.Length)));
            _sections.Add(section);
        }

        return section;
    }

    private Problem ConflictAt(ReadOnlySpan<char> line, int start) =>
        MergeConflict.InLock(_lines.Span(start, line.Length), Excerpt.Of(line.ToString())).In(_filePath);

    private void Report(int start, string reason, string suggestion) =>
        _problem ??= new SideFileDefect(start, reason, suggestion).In("lock", _filePath, _text);

    private sealed class Builder((string Path, string Locale, string SourceLocale) key, FileSpan place)
    {
        public FileSpan Place => place;

        public List<AcceptedPair> Pairs { get; } = [];

        public List<LockEntry> Entries { get; } = [];

        public List<FileSpan> Places { get; } = [];

        public LockSection Build() => new(key.Path, key.Locale, key.SourceLocale, new EquatableArray<AcceptedPair>(Pairs), new EquatableArray<LockEntry>(Entries));
    }
}
