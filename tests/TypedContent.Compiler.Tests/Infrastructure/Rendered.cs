using System.Text;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>Represents an article as HTML.</summary>
internal sealed class Rendered
{
    private readonly RenderedArticle _article;

    private Rendered(RenderedArticle article) => _article = article;

    /// <summary>Gets the whole HTML.</summary>
    public string Html => Encoding.UTF8.GetString(_article.Body.Html.Written);

    /// <summary>Gets the HTML of each unit, or null if the unit is not one run of the body.</summary>
    public IReadOnlyList<string?> Units => [.. _article.Body.Units.Select(Cut)];

    /// <summary>Gets the HTML of each unit as in packs. A unit that is not one run of the body is rendered separately.</summary>
    public IReadOnlyList<string> Texts => [.. Units.Select((unit, i) => unit ?? Encoding.UTF8.GetString(_article.Target(i).Render().Written))];

    /// <summary>Gets the content of each heading.</summary>
    public IReadOnlyList<string?> Headings => [.. _article.Body.Headings.Select(Cut)];

    /// <summary>Gets the HTML of each section.</summary>
    public IReadOnlyList<string?> Sections => [.. _article.Body.Sections.Select(Cut)];

    /// <summary>Gets the text of each link.</summary>
    public IReadOnlyList<string?> LinkTexts => [.. _article.Body.LinkTexts.Select(Cut)];

    /// <summary>Gets the addresses that a program can replace.</summary>
    public IReadOnlyList<string?> Destinations => [.. _article.Body.Destinations.Select(destination => Cut(destination.Value))];

    /// <summary>Renders a file.</summary>
    public static Rendered From(string text, string path = "sv-SE/article.md") =>
        new(new RenderedArticle(Reader.Parse(text, path), LinkSchemes.Usual));

    /// <summary>Renders a file of a set with its includes.</summary>
    public static Rendered From(ContentSet set, string path) => new(new RenderedArticle(set.Parse(path), LinkSchemes.Usual));

    /// <summary>Renders one unit separately.</summary>
    public static string Inline(string markdown) => Encoding.UTF8.GetString(UnitRenderer.Render(markdown).Written);

    private string? Cut(Slice slice) =>
        slice.Exists ? Encoding.UTF8.GetString(_article.Body.Html.Written.Slice(slice.Start, slice.Length)) : null;
}
