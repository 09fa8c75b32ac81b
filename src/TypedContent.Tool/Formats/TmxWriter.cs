using System.Xml;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Status;
using TypedContent.Tool.Formats.Xliff;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Formats;

/// <summary>Writes a translation memory (TMX 1.4) of the texts that are translated and not out of date.</summary>
internal static class TmxWriter
{
    private const string XmlSpace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Determines whether a translation memory has a text.</summary>
    public static bool Has(ExchangeUnit unit) => unit is { Target: not null, State: TextState.Current or TextState.Unknown };

    /// <summary>Writes the texts.</summary>
    public static void Write(ExchangeSet set, Stream stream)
    {
        using var xml = XliffElement.Create(stream);
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        xml.WriteStart(1, "header");
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)
        [
            ("creationtool", "TypedContent"), ("creationtoolversion", ToolVersion.Text), ("segtype", "block"), ("o-tmf", "Markdown"),
            ("adminlang", "en"), ("srclang", set.SourceLocale), ("datatype", "x-markdown"),
        ])
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteEndElement();
        xml.WriteStart(1, "body");
        foreach (var unit in set.Units.Where(Has))
        {
            xml.WriteStart(2, "tu");
            xml.WriteAttributeString("tuid", unit.Id.ToString());
            Write(xml, set.SourceLocale, unit.Source);
            Write(xml, set.TargetLocale, unit.Target!);
            xml.WriteEnd(2);
        }

        xml.WriteEnd(1);
        xml.WriteEnd(0);
        xml.WriteWhitespace("\n");
    }

    private static void Write(XmlWriter xml, string locale, InlineContent content)
    {
        xml.WriteStart(3, "tuv");
        xml.WriteAttributeString("xml", "lang", XmlSpace, locale);
        xml.WriteStart(4, "seg");
        foreach (var part in content.Parts)
        {
            if (part.IsText)
            {
                xml.WriteString(part.Value);
                continue;
            }

            xml.WriteStartElement(part.Kind switch { InlinePartKind.Open => "bpt", InlinePartKind.Close => "ept", _ => "ph" });
            xml.WriteAttributeString(part.Kind == InlinePartKind.Placeholder ? "x" : "i", part.Id());
            xml.WriteString(part.Markdown);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEnd(3);
    }
}
