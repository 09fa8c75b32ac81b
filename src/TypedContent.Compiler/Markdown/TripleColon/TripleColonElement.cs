using System.Diagnostics.CodeAnalysis;

namespace TypedContent.Compiler.Markdown.TripleColon;

/// <summary>Represents the name and attributes of a <c>:::</c> element.</summary>
internal sealed class TripleColonElement
{
    private const int LongestElement = 4_096;

    private readonly List<(string Name, string Value, int Start)> _attributes = [];

    private TripleColonElement(string name) => Name = name;

    /// <summary>Gets the name, for example <c>image</c>.</summary>
    public string Name { get; }

    /// <summary>Determines whether elements of this name are part of running text.</summary>
    public static bool IsInline(string name) => name is "image" or "image-end" or "no-loc" or "code" or "video";

    /// <summary>Determines whether elements of this name are those of Microsoft Learn, in running text or on lines of layout.</summary>
    public static bool IsElement(string name) =>
        IsInline(name) || name is "row" or "column" or "zone" or "moniker" || name.EndsWith("-end", StringComparison.Ordinal);

    /// <summary>Gets the value of an attribute and its offset from the start of the element. Returns false if there is none.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out string? value, out int start)
    {
        foreach (var attribute in _attributes)
        {
            if (string.Equals(attribute.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                (value, start) = (attribute.Value, attribute.Start);
                return true;
            }
        }

        (value, start) = (null, 0);
        return false;
    }

    /// <summary>Returns the name at <paramref name="at"/>, before which there may be spaces.</summary>
    public static string NameAt(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        var start = at;
        while (at < end && (char.IsLetter(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    /// <summary>
    /// Parses the element of running text at <paramref name="start"/>, which ends in three colons before <paramref name="end"/>.
    /// Returns false if there is none.
    /// </summary>
    public static bool TryParse(
        string text, int start, int end, [NotNullWhen(true)] out TripleColonElement? element, out int length)
    {
        element = null;
        length = 0;
        end = Math.Min(end, start + LongestElement);
        var name = NameAt(text, start + 3, end);
        if (!IsInline(name))
        {
            return false;
        }

        var result = new TripleColonElement(name);
        for (var at = text.IndexOf(name, start + 3, StringComparison.Ordinal) + name.Length; at < end;)
        {
            if (text[at] == ':')
            {
                if (string.CompareOrdinal(text, at, ":::", 0, 3) != 0 || at + 3 > end)
                {
                    return false;
                }

                element = result;
                length = at + 3 - start;
                return true;
            }

            if (!char.IsLetter(text[at]))
            {
                at++;
            }
            else if (!result.ReadAttribute(text, start, end, ref at))
            {
                return false;
            }
        }

        return false;
    }

    private bool ReadAttribute(string text, int elementStart, int end, ref int at)
    {
        var name = NameAt(text, at, end);
        at += name.Length;
        if (at + 1 >= end || text[at] != '=' || text[at + 1] != '"')
        {
            return true;
        }

        var close = text.IndexOf('"', at + 2, end - at - 2);
        if (close < 0)
        {
            return false;
        }

        _attributes.Add((name, text.Substring(at + 2, close - at - 2), at + 2 - elementStart));
        at = close + 1;
        return true;
    }
}
