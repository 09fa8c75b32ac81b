using HtmlAgilityPack;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Represents a start or end tag in an article.</summary>
internal sealed class HtmlTag
{
    private readonly string _tag;

    private HtmlTag(string tag, string name, bool isEnd, bool isSelfClosing)
    {
        _tag = tag;
        Name = name;
        IsEnd = isEnd;
        IsSelfClosing = isSelfClosing;
    }

    /// <summary>Gets the name of the element in lower case.</summary>
    public string Name { get; }

    /// <summary>Gets a value that indicates whether the tag is an end tag.</summary>
    public bool IsEnd { get; }

    /// <summary>Gets a value that indicates whether the tag ends in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; }

    /// <summary>Gets a value that indicates whether the element is a component of the site, whose name may differ from that of an HTML element only in case.</summary>
    public bool IsComponent { get; private init; }

    /// <summary>Gets the attributes, with their values decoded.</summary>
    public IReadOnlyList<HtmlTagAttribute> Attributes => field ??= IsEnd ? [] : ReadAttributes(_tag, Name.Length + 1);

    /// <summary>Returns the attribute named <paramref name="name"/>; null if there is none.</summary>
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

    /// <summary>Parses a tag; returns null for comments, declarations and anything else.</summary>
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
        return new HtmlTag(tag, name, isEnd, isSelfClosing)
        {
            IsComponent = ComponentName.Is(ComponentName.At(tag.AsSpan(isEnd ? 2 : 1))) && (isSelfClosing || !ComponentName.HoldsCode(name.AsSpan())),
        };
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

    private static string ValueOf(HtmlAttribute attribute, bool isHidden)
    {
        var value = HtmlEntities.Decode(attribute.Value ?? string.Empty);
        return isHidden ? TemplateQuotes.Show(value) : value;
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

        var hidden = TemplateQuotes.Hide(tag);
        var document = new HtmlDocument();
        document.LoadHtml(hidden);
        var element = document.DocumentNode.FirstChild;
        return element is null
            ? []
            : [.. element.Attributes.Select(a => new HtmlTagAttribute(
                a.Name, ValueOf(a, isHidden: hidden != tag), a.ValueStartIndex, a.ValueLength))];
    }
}

/// <summary>Represents an attribute: its name in lower case, its decoded value, and the position of the value in the tag.</summary>
internal sealed record HtmlTagAttribute(string Name, string Value, int ValueStart, int ValueLength);
