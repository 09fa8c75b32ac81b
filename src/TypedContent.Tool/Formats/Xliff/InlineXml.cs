using System.Globalization;
using System.Xml;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange.Import;

namespace TypedContent.Tool.Formats.Xliff;

/// <summary>Represents the words and codes of a translation in XLIFF.</summary>
/// <param name="Parts">The words and codes.</param>
/// <param name="Defect">What is wrong with them; null if nothing is.</param>
internal sealed record InlineXml(IReadOnlyList<ImportedPart> Parts, string? Defect)
{
    /// <summary>Reads the element that the reader is at. Elements that programs put around words, such as <c>mrk</c>, are left out.</summary>
    public static InlineXml Read(XmlReader xml)
    {
        var parts = new List<ImportedPart>();
        string? defect = null;
        if (xml.IsEmptyElement)
        {
            return new InlineXml(parts, null);
        }

        var depth = xml.Depth;
        var open = new Stack<string?>();
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    parts.Add(new ImportedPart(InlinePartKind.Text, xml.Value));
                    break;
                case XmlNodeType.Element:
                    defect ??= ReadStart(xml, parts, open);
                    break;
                case XmlNodeType.EndElement when open.Pop() is { } id:
                    parts.Add(new ImportedPart(InlinePartKind.Close, id));
                    break;
            }
        }

        return new InlineXml(WithoutLines(parts), defect);
    }

    private static string? ReadStart(XmlReader xml, List<ImportedPart> parts, Stack<string?> open)
    {
        var (id, isEmpty) = (xml.GetAttribute("copyOf") ?? xml.GetAttribute("id") ?? string.Empty, xml.IsEmptyElement);
        switch (xml.LocalName)
        {
            case "g" or "pc":
                parts.Add(new ImportedPart(InlinePartKind.Open, id));
                if (isEmpty)
                {
                    parts.Add(new ImportedPart(InlinePartKind.Close, id));
                    return null;
                }

                open.Push(id);
                return null;
            case "x" or "ph" or "it":
                parts.Add(new ImportedPart(InlinePartKind.Placeholder, id));
                break;
            case "bx" or "bpt" or "sc":
                parts.Add(new ImportedPart(InlinePartKind.Open, id));
                break;
            case "ex" or "ept" or "ec":
                parts.Add(new ImportedPart(InlinePartKind.Close, xml.GetAttribute("startRef") ?? id));
                break;
            case "cp" when int.TryParse(xml.GetAttribute("hex"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue:
                parts.Add(new ImportedPart(InlinePartKind.Text, ((char)code).ToString()));
                break;
            case "mrk" or "sm" or "em":
                if (!isEmpty)
                {
                    open.Push(null);
                }

                return null;
            default:
                Skip(xml);
                return $"the translation has the element '{xml.LocalName}', which no text of the export has; remove it";
        }

        Skip(xml);
        return null;
    }

    /// <summary>Moves to the end of the element. What is in it is shown in place of a code.</summary>
    private static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
            }
        }
    }

    /// <summary>Returns the parts without line breaks. The export writes none, so those are of a program that formats XML.</summary>
    private static List<ImportedPart> WithoutLines(List<ImportedPart> parts)
    {
        var result = new List<ImportedPart>(parts.Count);
        foreach (var part in parts)
        {
            if (part.Kind != InlinePartKind.Text || part.Text.AsSpan().IndexOfAny('\n', '\r') < 0)
            {
                result.Add(part);
            }
            else if (WithoutLines(part.Text) is { Length: > 0 } text)
            {
                result.Add(part with { Text = text });
            }
        }

        return result;
    }

    /// <summary>Returns words without line breaks. The margin before an element follows the words directly; other line breaks stand for spaces.</summary>
    private static string WithoutLines(string text)
    {
        var words = text.TrimEnd(' ', '\t', '\r', '\n');
        var space = text[words.Length..];
        var line = space.AsSpan().IndexOfAny('\n', '\r');
        return SpaceCollapse.Of("." + words + ".")[1..^1] + (line < 0 ? space : space[..line]);
    }
}
