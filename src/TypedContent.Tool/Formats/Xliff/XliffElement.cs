using System.Globalization;
using System.Xml;
using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Tool.Formats.Xliff;

/// <summary>Writes XLIFF with line breaks between elements, and none in texts, where they would be part of them.</summary>
internal static class XliffElement
{
    private static readonly XmlWriterSettings s_settings = new() { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize, NewLineChars = "\n" };

    /// <summary>Returns a writer of a file.</summary>
    public static XmlWriter Create(Stream stream) => XmlWriter.Create(stream, s_settings);

    /// <summary>Begins an element on a line of its own.</summary>
    public static void WriteStart(this XmlWriter writer, int depth, string name)
    {
        writer.WriteLine(depth);
        writer.WriteStartElement(name);
    }

    /// <summary>Ends an element on a line of its own.</summary>
    public static void WriteEnd(this XmlWriter writer, int depth)
    {
        writer.WriteLine(depth);
        writer.WriteEndElement();
    }

    /// <summary>Writes an element with a text, and attributes.</summary>
    public static void WriteText(this XmlWriter writer, int depth, string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStart(depth, name);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        writer.WriteString(text);
        writer.WriteEndElement();
    }

    /// <summary>Writes a file: its root with what is in it.</summary>
    public static void WriteFile(Stream stream, string version, Action<XmlWriter> writeContents)
    {
        using var writer = Create(stream);
        writer.WriteStartDocument();
        writer.WriteWhitespace("\n");
        writer.WriteStartElement("xliff", "urn:oasis:names:tc:xliff:document:" + version);
        writer.WriteAttributeString("version", version);
        writeContents(writer);
        writer.WriteEnd(0);
        writer.WriteWhitespace("\n");
    }

    /// <summary>States that white space in an element is part of texts.</summary>
    public static void PreserveSpace(this XmlWriter writer) => writer.WriteAttributeString("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");

    /// <summary>Writes words, and an element with an id for each code.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="content">The words and codes.</param>
    /// <param name="pair">The name of the elements around words.</param>
    /// <param name="single">The name of the others.</param>
    /// <param name="writeAttributes">Writes what else is stated of a code.</param>
    public static void WriteContent(this XmlWriter writer, InlineContent content, string pair, string single, Action<InlinePart> writeAttributes)
    {
        foreach (var part in content.Parts)
        {
            switch (part.Kind)
            {
                case InlinePartKind.Text:
                    writer.WriteString(part.Value);
                    break;
                case InlinePartKind.Close:
                    writer.WriteFullEndElement();
                    break;
                default:
                    writer.WriteStartElement(part.Kind == InlinePartKind.Open ? pair : single);
                    writer.WriteAttributeString("id", part.Id());
                    writeAttributes(part);
                    if (part.Kind == InlinePartKind.Placeholder)
                    {
                        writer.WriteEndElement();
                    }

                    break;
            }
        }
    }

    /// <summary>Returns the number of a code as text.</summary>
    public static string Id(this InlinePart part) => part.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns what to show for a code, without characters that some programs write into attributes as they are.</summary>
    public static string Display(string text) => text.Replace('<', '\u2039').Replace('>', '\u203A').Replace('"', '\'').Replace('&', '+').Replace('\n', '\u21B5');

    /// <summary>Determines whether XML can have all characters of a text.</summary>
    public static bool CanHave(InlineContent content) => content.Parts.All(part => CanHave(part.Value) && CanHave(part.Markdown));

    private static bool CanHave(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void WriteLine(this XmlWriter writer, int depth) => writer.WriteWhitespace("\n" + new string(' ', 2 * depth));
}
