using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Diagnostics;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Completion;

/// <summary>Provides the texts that can be written at a position.</summary>
internal static class CompletionItems
{
    /// <summary>The most items of an answer. With more, the client asks again after the next key.</summary>
    internal const int Most = 200;

    private const int Text = 1;
    private const int Value = 12;
    private const int File = 17;
    private const int Reference = 18;
    private const int EnumMember = 20;

    /// <summary>Returns the items for a position; none where text isn't completed.</summary>
    public static CompletionList At(ContentSnapshot snapshot, string path, Position position)
    {
        var text = snapshot.TextOf(path);
        var offset = text.OffsetOf(position);
        if (snapshot.VariantOf(path) is not { } variant)
        {
            return new CompletionList(false, []);
        }

        if (FrontMatterItems.IsInFrontMatter(text.Value, offset))
        {
            return FrontMatterItems.At(snapshot, variant, text, offset);
        }

        if (CompletionContext.At(text, position) is not { } context)
        {
            return new CompletionList(false, []);
        }

        var candidates = new DestinationCandidates(snapshot.Compilation, variant);
        return context.Kind switch
        {
            CompletionKind.Link when context.Written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash =>
                List(candidates.Anchors(context.Written[..hash]), Reference, context.Written[(hash + 1)..], text, offset),
            CompletionKind.Link => List(candidates.Articles(), File, context.Written, text, offset),
            CompletionKind.Image => List(candidates.HasAssets ? candidates.Assets() : candidates.Assets(ImageFiles.In(snapshot.Content.Side.RootPath)), File, context.Written, text, offset),
            CompletionKind.Include => List(candidates.Includes(), File, context.Written, text, offset),
            CompletionKind.Uid => List(candidates.Uids().Select(uid => new CompletionCandidate(uid, string.Empty)), Reference, context.Written, text, offset),
            CompletionKind.Alert => List(DestinationCandidates.AlertKinds.Append("INCLUDE").Select(kind => AlertOf(kind, context.Rest)), EnumMember, context.Written, text, offset),
            CompletionKind.Emoji => List(DestinationCandidates.EmojiNames.Select(emoji => new CompletionCandidate(emoji.Key, emoji.Value)), Text, context.Written, text, offset),
            _ => List(RuleCatalog.All.Select(rule => new CompletionCandidate(rule.Id, rule.Title)), Value, context.Written, text, offset),
        };
    }

    /// <summary>Returns the items whose texts or descriptions have what is written, those that begin with it first.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="kind">The kind of item.</param>
    /// <param name="written">What is written before the position, which an item replaces.</param>
    /// <param name="text">The text of the document.</param>
    /// <param name="offset">The offset of the position.</param>
    internal static CompletionList List(IEnumerable<CompletionCandidate> candidates, int kind, string written, DocumentText text, int offset)
    {
        var range = text.RangeOf(offset - written.Length, offset);

        // The folders before the last slash may be written in any way, such as "../".
        var word = written[(written.LastIndexOf('/') + 1)..];
        var matching = candidates.Where(candidate => candidate.Text.Contains(word, StringComparison.OrdinalIgnoreCase) || candidate.Description.Contains(word, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(candidate => candidate.Text.StartsWith(written, StringComparison.OrdinalIgnoreCase)).Take(Most + 1).ToList();
        return new CompletionList(matching.Count > Most, [.. matching.Take(Most).Select((candidate, i) => new CompletionItem(candidate.Text, kind)
        {
            Detail = candidate.Description.Length > 0 ? candidate.Description : null,
            FilterText = written.Length > 0 ? $"{written} {candidate.Text}" : null,
            SortText = i.ToString("d4", System.Globalization.CultureInfo.InvariantCulture),
            TextEdit = new TextReplacement(range, candidate.Text),
        })]);
    }

    private static CompletionCandidate AlertOf(string kind, string rest) => kind == "INCLUDE" ? new CompletionCandidate("INCLUDE [](", "a file that is part of this one")
        : new CompletionCandidate(rest.StartsWith(']') ? kind : kind + "]", "alert");
}
