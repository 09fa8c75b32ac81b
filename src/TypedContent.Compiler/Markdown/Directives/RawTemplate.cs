using Markdig.Syntax;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Finds the text between <c>{% raw %}</c> and <c>{% endraw %}</c>, in which directives are text.</summary>
internal sealed class RawTemplate
{
    private readonly List<TextRange> _ranges = [];

    private RawTemplate(string text)
    {
        var start = -1;
        for (var at = text.IndexOf("{%", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{%", at + 2, StringComparison.Ordinal))
        {
            if (start < 0 && TemplateText.BeginsRaw(text.AsSpan(), at, text.Length))
            {
                start = at + 2;
            }
            else if (start >= 0 && TemplateText.EndsRaw(text.AsSpan(), at, text.Length))
            {
                _ranges.Add(new TextRange(start, at));
                start = -1;
            }
        }
    }

    /// <summary>Determines whether <paramref name="position"/> of <paramref name="text"/>, which <paramref name="document"/> is parsed from, is in such text.</summary>
    public static bool IsAt(MarkdownDocument document, string text, int position)
    {
        if (document.GetData(typeof(RawTemplate)) is not RawTemplate raw)
        {
            document.SetData(typeof(RawTemplate), raw = new RawTemplate(text));
        }

        return raw.Contains(position);
    }

    private bool Contains(int position)
    {
        int low = 0, high = _ranges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low < _ranges.Count && _ranges[low].Start <= position;
    }
}
