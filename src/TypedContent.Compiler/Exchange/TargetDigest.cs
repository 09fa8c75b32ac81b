using System.Globalization;
using System.Text;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange.Import;

namespace TypedContent.Compiler.Exchange;

/// <summary>Computes the digest of a translation that an export states, so that an import knows who changed it after that: the translators, or somebody in the article.</summary>
/// <remarks>White space doesn't count, since programs change it. Line breaks that readers see count.</remarks>
public static class TargetDigest
{
    /// <summary>The digest of a text without a translation.</summary>
    public const string None = "none";

    /// <summary>Returns the digest of a translation that is exchanged as words and codes.</summary>
    public static string OfCodes(InlineContent? target) =>
        target is null ? None : OfCodes(target.Parts.Select(part => new ImportedPart(part.Kind, part.IsText ? part.Value : part.Id.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Returns the digest of words and codes.</summary>
    public static string OfCodes(IEnumerable<ImportedPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Kind == InlinePartKind.Text ? part.Text : $"\uE000{(int)part.Kind}:{part.Text}\uE001");
        }

        return Of(text.ToString());
    }

    /// <summary>Returns the digest of a translation that is exchanged as Markdown.</summary>
    public static string OfMarkdown(InlineContent? target) => target is null ? None : OfMarkdown(target.MarkdownText);

    /// <summary>Returns the digest of a translation in Markdown.</summary>
    public static string OfMarkdown(string markdown) => Of(SpaceCollapse.KeepingBreaks(markdown).Replace('\n', '\uE002'));

    /// <summary>Returns the digest of the words of a source text, or of its Markdown, so that a source that was altered in a file of translators is noticed; null if there are none.</summary>
    public static string? OfSource(string text) => string.IsNullOrWhiteSpace(text) ? null : Of(text);

    private static string Of(string text) => ShortHash.Of(new string([.. text.Where(c => !SpaceCollapse.IsSpace(c))]));
}
