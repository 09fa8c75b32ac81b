using System.Globalization;
using System.Xml;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Status;

namespace TypedContent.Tool.Formats.Xliff;

/// <summary>Writes XLIFF 2.0, with a <c>file</c> for each article and a <c>unit</c> with one segment for each text.</summary>
internal sealed class Xliff20Writer
{
    private const string Space = "urn:oasis:names:tc:xliff:document:2.0";
    private const string XmlSpace = "http://www.w3.org/XML/1998/namespace";

    private readonly XmlWriter _xml;
    private readonly TextNotes _notes;

    private Xliff20Writer(XmlWriter xml, TextNotes notes) => (_xml, _notes) = (xml, notes);

    /// <summary>Writes the texts.</summary>
    public static void Write(ExchangeSet set, TextNotes notes, Stream stream)
    {
        using var xml = XliffElement.Create(stream);
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("xliff", Space);
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("srcLang", set.SourceLocale);
        xml.WriteAttributeString("trgLang", set.TargetLocale);
        var writer = new Xliff20Writer(xml, notes);
        for (var i = 0; i < set.Articles.Count; i++)
        {
            writer.Write(set.Articles[i], i + 1);
        }

        xml.WriteEnd(0);
        xml.WriteWhitespace("\n");
    }

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
        _xml.WriteAttributeString("state", unit.State switch { TextState.Current => "final", TextState.Unknown or TextState.Leftover => "translated", _ => "initial" });
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
        _xml.WriteAttributeString("xml", "space", XmlSpace, "preserve");
        foreach (var part in content.Parts)
        {
            switch (part.Kind)
            {
                case InlinePartKind.Text:
                    _xml.WriteString(part.Value);
                    break;
                case InlinePartKind.Open:
                    _xml.WriteStartElement("pc");
                    _xml.WriteAttributeString("id", part.Id());
                    _xml.WriteAttributeString("dispStart", XliffElement.Display(part.Markdown));
                    _xml.WriteAttributeString("dispEnd", XliffElement.Display(content.CloseOf(part)!.Markdown));
                    break;
                case InlinePartKind.Close:
                    _xml.WriteFullEndElement();
                    break;
                default:
                    _xml.WriteStartElement("ph");
                    _xml.WriteAttributeString("id", part.Id());
                    _xml.WriteAttributeString("disp", XliffElement.Display(part.Value));
                    _xml.WriteEndElement();
                    break;
            }
        }

        _xml.WriteEndElement();
    }
}
