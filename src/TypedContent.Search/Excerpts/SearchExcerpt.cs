using System.Net;
using System.Text;

namespace TypedContent.Search;

/// <summary>Represents a text in which the words that were searched for are marked.</summary>
public sealed class SearchExcerpt
{
    private const string Ellipsis = "…";

    internal SearchExcerpt(IReadOnlyList<SearchFragment> fragments, bool isCutBefore, bool isCutAfter) =>
        (Fragments, IsCutBefore, IsCutAfter) = (fragments, isCutBefore, isCutAfter);

    /// <summary>Gets the parts of the text, of which every other one at most was searched for.</summary>
    public IReadOnlyList<SearchFragment> Fragments { get; }

    /// <summary>Gets a value that indicates whether the text has more before the excerpt.</summary>
    public bool IsCutBefore { get; }

    /// <summary>Gets a value that indicates whether the text has more after the excerpt.</summary>
    public bool IsCutAfter { get; }

    internal bool HasMatch => Fragments.Any(static fragment => fragment.IsMatch);

    /// <summary>Returns the excerpt as safe HTML, with the words that were searched for in <c>mark</c> elements.</summary>
    /// <returns>The HTML, with an ellipsis where the text is cut.</returns>
    public string ToHtml()
    {
        var html = new StringBuilder(IsCutBefore ? Ellipsis : "");
        foreach (SearchFragment fragment in Fragments)
        {
            string text = WebUtility.HtmlEncode(fragment.Text);
            html.Append(fragment.IsMatch ? $"<mark>{text}</mark>" : text);
        }

        return html.Append(IsCutAfter ? Ellipsis : "").ToString();
    }

    /// <summary>Returns the excerpt as plain text.</summary>
    /// <returns>The text, with an ellipsis where it is cut.</returns>
    public override string ToString() =>
        (IsCutBefore ? Ellipsis : "") + string.Concat(Fragments.Select(fragment => fragment.Text)) + (IsCutAfter ? Ellipsis : "");
}
