using System.Text;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Exchange.Import;

namespace TypedContent.Tool.Formats.Po;

/// <summary>Reads the translations of PO. Those that are fuzzy are unfinished, and those that are obsolete are left out.</summary>
internal sealed class PoReader
{
    private const string Context = "msgctxt", Id = "msgid", Translation = "msgstr", Plural = "msgid_plural", PluralTranslation = "msgstr[";

    private readonly List<ImportedText> _texts = [];
    private readonly Dictionary<string, StringBuilder> _fields = new(StringComparer.Ordinal);
    private StringBuilder? _open;
    private bool _isFuzzy;
    private string? _exported;
    private int _line;
    private int _start;
    private string? _source;
    private string? _target;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatProblemException">The file is damaged.</exception>
    public static ImportedDocument Read(string text)
    {
        var reader = new PoReader();
        foreach (var line in text.Split('\n'))
        {
            reader._line++;
            reader.ReadLine(line.Trim());
        }

        reader.End();
        return new ImportedDocument(reader._source, reader._target, reader._texts);
    }

    private void ReadLine(string line)
    {
        if (line.Length == 0)
        {
            return;
        }

        if (line[0] == '#')
        {
            if (IsWhole)
            {
                End();
            }

            _isFuzzy |= line.StartsWith("#,", StringComparison.Ordinal) && line[2..].Split(',').Any(flag => flag.Trim() == "fuzzy");
            _exported = line.StartsWith("#.", StringComparison.Ordinal) ? ExportedNote.DigestIn(line[2..]) ?? _exported : _exported;
            _open = null;
            return;
        }

        if (line[0] == '"')
        {
            if (_open is null || !PoText.TryAppend(line, _open))
            {
                throw Damaged(line);
            }

            return;
        }

        var end = line.IndexOf('"', StringComparison.Ordinal);
        var keyword = end < 0 ? line : line[..end].Trim();
        if (keyword is not (Context or Id or Translation or Plural) && !keyword.StartsWith(PluralTranslation, StringComparison.Ordinal))
        {
            throw Damaged(line);
        }

        // A new text begins at its context or, without one, at its id.
        if (IsWhole && keyword is Context or Id)
        {
            End();
        }

        if (_fields.Count == 0)
        {
            _start = _line;
        }

        _open = new StringBuilder();
        if (end < 0 || !_fields.TryAdd(keyword, _open) || !PoText.TryAppend(line.AsSpan(end), _open))
        {
            throw Damaged(line);
        }
    }

    /// <summary>Gets a value that indicates whether the text has a translation, so that the next line begins another one.</summary>
    private bool IsWhole => _fields.Keys.Any(keyword => keyword == Translation || keyword.StartsWith(PluralTranslation, StringComparison.Ordinal));

    private void End()
    {
        _fields.TryGetValue(Context, out var context);
        if (_fields.ContainsKey(Id) && IsWhole && (_fields.ContainsKey(Plural) || !_fields.ContainsKey(Translation)))
        {
            _texts.Add(new ImportedText(context?.ToString() ?? string.Empty, _start, 1) { Defect = "the text has plural forms of PO (msgid_plural), which no text of the export has; export the articles again" });
        }
        else if (_fields.TryGetValue(Id, out var id) && _fields.TryGetValue(Translation, out var translation))
        {
            if (context is not null)
            {
                _texts.Add(new ImportedText(context.ToString(), _start, 1) { Markdown = translation.Length == 0 ? null : translation.ToString(), IsApproved = !_isFuzzy, IsUnfinished = _isFuzzy, Exported = _exported, Source = TargetDigest.OfSource(id.ToString()) });
            }
            else if (id.Length == 0)
            {
                ReadHeader(translation.ToString());
            }
            else
            {
                _texts.Add(new ImportedText(string.Empty, _start, 1) { Defect = "the text has no msgctxt, which is its id; export the articles again" });
            }
        }
        else if (_fields.Count > 0)
        {
            throw new FormatProblemException(_start, 1, "the text has no msgid or no msgstr, so the file is damaged; take it from the program of the translators again");
        }

        _fields.Clear();
        (_open, _isFuzzy, _exported) = (null, false, null);
    }

    private void ReadHeader(string header)
    {
        foreach (var field in header.Split('\n'))
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = colon < 0 ? (field, string.Empty) : (field[..colon].Trim(), field[(colon + 1)..].Trim());
            if (name == "Language" && value.Length > 0)
            {
                _target = value;
            }
            else if (name == "X-Source-Language" && value.Length > 0)
            {
                _source = value;
            }
            else if (name == "Content-Type" && value.Contains("charset=", StringComparison.Ordinal) && !value.EndsWith("charset=UTF-8", StringComparison.OrdinalIgnoreCase))
            {
                throw new FormatProblemException(_start, 1, $"the file is in another encoding than UTF-8 ({value}); convert it with msgconv --to-code=UTF-8");
            }
        }
    }

    private FormatProblemException Damaged(string line) =>
        new(_line, 1, $"'{(line.Length > 40 ? line[..40] + "…" : line)}' is not a line of PO, so the file is damaged; take it from the program of the translators again");
}
