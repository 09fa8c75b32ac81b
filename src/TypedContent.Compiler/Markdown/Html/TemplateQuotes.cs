using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Hides the marks of HTML in the template directives of a tag, such as <c>&lt;a href="{{&lt; ref "x" >}}"></c>, while the tag is parsed.</summary>
internal static class TemplateQuotes
{
    private const string Marks = "\"'<>&=";

    // In the private use area, so that articles don't have them.
    private const char First = '\uF8E0';

    /// <summary>Returns <paramref name="tag"/>, with other characters in place of the marks in its directives.</summary>
    public static string Hide(string tag)
    {
        char[]? result = null;
        for (var at = tag.IndexOf('{'); at >= 0; at = tag.IndexOf('{', at))
        {
            var end = TemplateSyntax.At(tag, at, tag.Length)?.End ?? at + 1;
            for (; at < end; at++)
            {
                if (Marks.IndexOf(tag[at]) is >= 0 and var mark)
                {
                    result ??= tag.ToCharArray();
                    result[at] = (char)(First + mark);
                }
            }
        }

        return result is null ? tag : new string(result);
    }

    /// <summary>Returns <paramref name="value"/>, which is part of a tag whose marks were hidden, as it is written.</summary>
    public static string Show(string value)
    {
        for (var mark = 0; mark < Marks.Length; mark++)
        {
            value = value.Replace((char)(First + mark), Marks[mark]);
        }

        return value;
    }
}
