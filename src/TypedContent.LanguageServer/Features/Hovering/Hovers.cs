using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Text;
using TypedContent.LanguageServer.Features.Completion;
using TypedContent.LanguageServer.Features.Navigation;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Hovering;

/// <summary>Describes what is at a position.</summary>
internal static class Hovers
{
    /// <summary>Returns the description of a link's target, a front matter key, or a text; null for anything else.</summary>
    public static Hover? At(ContentSnapshot snapshot, string path, Position position)
    {
        var offset = snapshot.TextOf(path).OffsetOf(position);
        var destination = Destination.At(snapshot, path, position);
        if (destination?.Link is { } link)
        {
            return Of(snapshot, path, link.Span, TargetText.Of(snapshot, link));
        }

        if (destination?.Include is { Target: { } file } include)
        {
            return Of(snapshot, path, include.Span, TargetText.Of(snapshot, new FilePlace(file, default)));
        }

        if (snapshot.ContentsOf(path)?.Metadata.FirstOrDefault(entry => Has(entry.KeySpan, offset)) is { } key)
        {
            return Of(snapshot, path, key.KeySpan, KeyText(snapshot, key.Entry.Key));
        }

        return snapshot.ArticleTextsOf(path).FirstOrDefault(text => Has(text.Span, offset)) is { } text ? Of(snapshot, path, text.Span, TextOf(text)) : null;
    }

    private static Hover? Of(ContentSnapshot snapshot, string path, FileSpan span, string? markdown) =>
        markdown is null ? null : new Hover(MarkupContent.Markdown(markdown), snapshot.TextOf(path).RangeOf(span));

    private static bool Has(FileSpan span, int offset) => span.Length > 0 && span.Start <= offset && offset <= span.Start + span.Length;

    private static string? KeyText(ContentSnapshot snapshot, string name)
    {
        if (snapshot.Compilation.Schema.FirstOrDefault(key => key.Key == name) is not { Key: not null } key)
        {
            return null;
        }

        var articles = snapshot.Compilation.Documents.Count(document => document.Variant.Metadata.Any(entry => entry.Key == name));
        return $"`{name}`: {FrontMatterItems.NameOf(key.Type)}\n\nC#: `Metadata.{key.Name}`\n\n{articles} of {snapshot.Compilation.Documents.Count} files have it.";
    }

    private static string? TextOf(ArticleText text)
    {
        var parts = new List<string>();
        if (text.Source is { } source)
        {
            parts.Add(MarkdownText.Escape(source));
            parts.Add($"State: {StateNames.Of(text.State)} ({StateNames.Describe(text.State)})");
        }

        parts.AddRange(text.Others.Where(other => other.Label != text.Source).Take(10).Select(other => $"{other.Locale}: {MarkdownText.Escape(other.Label)}"));
        if (text.Member is { } member)
        {
            parts.Add($"C#: `{member}`");
        }

        return parts.Count == 0 ? null : string.Join("\n\n", parts);
    }
}
