using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Markdown;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Hovering;

/// <summary>Describes the target of a link: its title, its section, and the first text of it.</summary>
internal static class TargetText
{
    /// <summary>Returns the description of a target; null for one outside of the set, which isn't known.</summary>
    public static string? Of(ContentSnapshot snapshot, ResolvedLink link) =>
        LinkSearch.TargetOf(snapshot.Compilation, link) is { } place ? Of(snapshot, place) : null;

    /// <summary>Returns the description of a place.</summary>
    public static string? Of(ContentSnapshot snapshot, FilePlace place)
    {
        if (snapshot.VariantOf(place.FilePath) is not { } variant)
        {
            return null;
        }

        var parts = new List<string> { $"**{MarkdownText.Escape(variant.Title.Length > 0 ? variant.Title : variant.Path)}**" };
        if (place.Heading is { } heading)
        {
            parts.Add("§ " + MarkdownText.Escape(heading.Label));
        }

        if (FirstText(snapshot, place) is { Length: > 0 } text)
        {
            parts.Add(MarkdownText.Escape(text));
        }

        parts.Add($"`{variant.Locale}/{variant.Path}`");
        return string.Join("\n\n", parts);
    }

    private static string? FirstText(ContentSnapshot snapshot, FilePlace place)
    {
        if (snapshot.ContentsOf(place.FilePath) is not { } contents)
        {
            return null;
        }

        // The text before the next heading, after the one that the link leads to; of an article, after its first.
        var start = place.Heading is { } heading ? heading.Span.Start + heading.Span.Length
            : contents.Headings.Count > 0 && contents.Headings[0].Level == 1 ? contents.Headings[0].Span.Start + contents.Headings[0].Span.Length
            : contents.BodyStart;
        var texts = snapshot.ArticleTextsOf(place.FilePath);
        var first = texts.FirstOrDefault(text => text.Span.Start >= start && !contents.Headings.Any(other => other.Span.Start <= text.Span.Start && text.Span.Start < other.Span.Start + other.Span.Length));
        return first is null ? null : PlainLabel.Of(contents.Text.AsSpan(first.Span.Start, first.Span.Length));
    }
}
