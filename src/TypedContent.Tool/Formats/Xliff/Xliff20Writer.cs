using System.Globalization;
using System.Xml;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Status;

namespace TypedContent.Tool.Formats.Xliff;

/// <summary>Writes XLIFF 2.0, with a <c>file</c> for each article and a <c>unit</c> with one segment for each text.</summary>
internal sealed class Xliff20Writer
{
    private readonly XmlWriter _xml;
    private readonly TextNotes _notes;

    private Xliff20Writer(XmlWriter xml, TextNotes notes) => (_xml, _notes) = (xml, notes);

    /// <summary>Writes the texts.</summary>
    public static void Write(ExchangeSet set, TextNotes notes, Stream stream) => XliffElement.WriteFile(stream, "2.0", xml =>
    {
        xml.WriteAttributeString("srcLang", set.SourceLocale);
        xml.WriteAttributeString("trgLang", set.TargetLocale);
        var writer = new Xliff20Writer(xml, notes);
        for (var i = 0; i < set.Articles.Count; i++)
        {
            writer.Write(set.Articles[i], i + 1);
        }
    });

    private void Write(ExchangeArticle article, int number)
    {
        _xml.WriteStart(1, "file");
        _xml.WriteAttributeString("id", "f" + number.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("original", _notes.FileOf(article.Units[0]));
        foreach (var unit in article.Units)
        {
            Write(unit);
        }

        _xml.WriteEnd(1);
    }

    private void Write(ExchangeUnit unit)
    {
        _xml.WriteStart(2, "unit");
        _xml.WriteAttributeString("id", unit.Id.ToString());
        WriteNotes(unit);
        _xml.WriteStart(3, "segment");
        if (unit.Target is not null)
        {
            // Without a target, the state is 'initial' by default. Programs that know no states don't leave it behind then.
            _xml.WriteAttributeString("state", unit.State switch { TextState.Current => "final", TextState.Unknown or TextState.Leftover => "translated", _ => "initial" });
        }

        Write("source", unit.Source);
        if (unit.Target is { } target)
        {
            Write("target", target);
        }

        _xml.WriteEnd(3);
        _xml.WriteEnd(2);
    }

    private void WriteNotes(ExchangeUnit unit)
    {
        _xml.WriteStart(3, "notes");
        _xml.WriteText(4, "note", $"{_notes.FileOf(unit)}:{unit.Line.ToString(CultureInfo.InvariantCulture)}", ("category", "location"));
        _xml.WriteText(4, "note", TextNotes.KindOf(unit), ("category", "kind"));
        _xml.WriteText(4, "note", ExportedNote.Of(TargetDigest.OfCodes(unit.Target)), ("category", "exported-translation"));
        if (unit.Headings.Count > 0)
        {
            _xml.WriteText(4, "note", TextNotes.HeadingsOf(unit), ("category", "headings"));
        }

        if (_notes.PageOf(unit) is { } page)
        {
            _xml.WriteText(4, "note", page, ("category", "page"));
        }

        if (unit.OldSource is { } old)
        {
            _xml.WriteText(4, "note", SpaceCollapse.Of(old.Markdown), ("category", "old-source"));
        }

        _xml.WriteEnd(3);
    }

    private void Write(string name, InlineContent content)
    {
        _xml.WriteStart(4, name);
        _xml.PreserveSpace();
        var closes = content.Closes();
        _xml.WriteContent(content, "pc", "ph", code =>
        {
            if (code.Kind == InlinePartKind.Open)
            {
                _xml.WriteAttributeString("dispStart", XliffElement.Display(code.Markdown));
                _xml.WriteAttributeString("dispEnd", XliffElement.Display(closes[code.Id].Markdown));
            }
            else
            {
                _xml.WriteAttributeString("disp", XliffElement.Display(code.Value));
            }
        });
        _xml.WriteEndElement();
    }
}
