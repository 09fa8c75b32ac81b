using HtmlAgilityPack;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>A start or end tag that stands in an article.</summary>
internal sealed class HtmlTag
{
    private HtmlTag(string name, bool isEnd, bool isSelfClosing, IReadOnlyList<HtmlTagAttribute> attributes)
    {
        Name = name;
        IsEnd = isEnd;
        IsSelfClosing = isSelfClosing;
        Attributes = attributes;
    }

    /// <summary>The element's name in lower case.</summary>
    public string Name { get; }

    /// <summary>Whether the tag closes its element.</summary>
    public bool IsEnd { get; }

    /// <summary>Whether the tag ends in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; }

    /// <summary>The attributes with their values decoded.</summary>
    public IReadOnlyList<HtmlTagAttribute> Attributes { get; }

    /// <summary>The value of an attribute, or null.</summary>
    public HtmlTagAttribute? Find(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Reads one tag; null for comments, declarations and what is no tag at all.</summary>
    public static HtmlTag? Parse(string tag)
    {
        if (tag.Length < 3 || tag[0] != '<')
        {
            return null;
        }

        var isEnd = tag[1] == '/';
        var name = NameAt(tag, isEnd ? 2 : 1);
        if (name.Length == 0)
        {
            return null;
        }

        var isSelfClosing = tag[tag.Length - 2] == '/';
        return new HtmlTag(name, isEnd, isSelfClosing, isEnd ? [] : ReadAttributes(tag, name.Length + 1));
    }

    private static string NameAt(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && (tag[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or ':'))
        {
            end++;
        }

        return end > start && char.IsLetter(tag[start]) ? tag.Substring(start, end - start).ToLowerInvariant() : string.Empty;
    }

    private static IReadOnlyList<HtmlTagAttribute> ReadAttributes(string tag, int nameEnd)
    {
        const string simple = "<a name=\"";
        if (tag.StartsWith(simple, StringComparison.Ordinal)
            && tag.IndexOf('"', simple.Length) == tag.Length - 2 && tag.IndexOf('&') < 0)
        {
            return [new HtmlTagAttribute("name", tag.Substring(simple.Length, tag.Length - simple.Length - 2), simple.Length, tag.Length - simple.Length - 2)];
        }

        if (tag.IndexOf('=', nameEnd) < 0)
        {
            return [];
        }

        var document = new HtmlDocument();
        document.LoadHtml(tag);
        var element = document.DocumentNode.FirstChild;
        return element is null
            ? []
            : [.. element.Attributes.Select(a => new HtmlTagAttribute(
                a.Name, HtmlEntities.Decode(a.Value ?? string.Empty), a.ValueStartIndex, a.ValueLength))];
    }
}

/// <summary>An attribute: name in lower case, decoded value, and where the value is written in the tag.</summary>
internal sealed record HtmlTagAttribute(string Name, string Value, int ValueStart, int ValueLength);
