using System.Globalization;
using System.Xml;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Status;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Formats.Xliff;

/// <summary>Writes XLIFF 1.2, with a <c>file</c> for each article.</summary>
internal sealed class Xliff12Writer
{
    private readonly XmlWriter _xml;
    private readonly TextNotes _notes;

    private Xliff12Writer(XmlWriter xml, TextNotes notes) => (_xml, _notes) = (xml, notes);

    /// <summary>Writes the texts.</summary>
    public static void Write(ExchangeSet set, TextNotes notes, Stream stream) => XliffElement.WriteFile(stream, "1.2", xml =>
    {
        var writer = new Xliff12Writer(xml, notes);
        foreach (var article in set.Articles)
        {
            writer.Write(article, set);
        }
    });

    private void Write(ExchangeArticle article, ExchangeSet set)
    {
        _xml.WriteStart(1, "file");
        _xml.WriteAttributeString("original", _notes.FileOf(article.Units[0]));
        _xml.WriteAttributeString("source-language", set.SourceLocale);
        _xml.WriteAttributeString("target-language", set.TargetLocale);
        _xml.WriteAttributeString("datatype", "x-markdown");
        _xml.WriteStart(2, "header");
        _xml.WriteStart(3, "tool");
        _xml.WriteAttributeString("tool-id", "typedcontent");
        _xml.WriteAttributeString("tool-name", "TypedContent");
        _xml.WriteAttributeString("tool-version", ToolVersion.Text);
        _xml.WriteEndElement();
        _xml.WriteEnd(2);
        _xml.WriteStart(2, "body");
        foreach (var unit in article.Units)
        {
            Write(unit);
        }

        _xml.WriteEnd(2);
        _xml.WriteEnd(1);
    }

    private void Write(ExchangeUnit unit)
    {
        _xml.WriteStart(3, "trans-unit");
        _xml.WriteAttributeString("id", unit.Id.ToString());
        if (unit.State == TextState.Current)
        {
            _xml.WriteAttributeString("approved", "yes");
        }

        _xml.WriteAttributeString("extradata", TargetDigest.OfCodes(unit.Target));
        _xml.PreserveSpace();
        _xml.WriteStart(4, "source");
        Write(unit.Source);
        _xml.WriteEndElement();
        if (unit.Target is { } target)
        {
            _xml.WriteStart(4, "target");
            _xml.WriteAttributeString("state", unit.State switch { TextState.Current => "final", TextState.Outdated => "needs-l10n", _ => "translated" });
            Write(target);
            _xml.WriteEndElement();
        }

        WriteContext(unit);
        if (unit is { OldSource: { } old, Target: { } present })
        {
            _xml.WriteStart(4, "alt-trans");
            _xml.WriteAttributeString("alttranstype", "previous-version");
            _xml.WriteStart(5, "source");
            Write(old);
            _xml.WriteEndElement();
            _xml.WriteStart(5, "target");
            Write(present);
            _xml.WriteEndElement();
            _xml.WriteEnd(4);
        }

        _xml.WriteEnd(3);
    }

    private void WriteContext(ExchangeUnit unit)
    {
        _xml.WriteStart(4, "context-group");
        _xml.WriteAttributeString("purpose", "location");
        _xml.WriteText(5, "context", _notes.FileOf(unit), ("context-type", "sourcefile"));
        _xml.WriteText(5, "context", unit.Line.ToString(CultureInfo.InvariantCulture), ("context-type", "linenumber"));
        if (unit.Headings.Count > 0)
        {
            _xml.WriteText(5, "context", TextNotes.HeadingsOf(unit), ("context-type", "x-headings"));
        }

        _xml.WriteText(5, "context", TextNotes.KindOf(unit), ("context-type", "x-kind"));
        _xml.WriteEnd(4);
        if (TextNotes.CodesOf(unit) is { Length: > 0 } codes)
        {
            _xml.WriteText(4, "note", codes);
        }

        if (_notes.PageOf(unit) is { } page)
        {
            _xml.WriteText(4, "note", page);
        }
    }

    private void Write(InlineContent content) => _xml.WriteContent(content, "g", "x", code =>
    {
        if (code.Kind == InlinePartKind.Placeholder)
        {
            _xml.WriteAttributeString("equiv-text", XliffElement.Display(code.Value));
        }
    });
}
