using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Represents markup that is intact in a source and damaged in its translation.</summary>
/// <param name="Range">The place in the translation.</param>
/// <param name="Description">The description of the damage, for a message.</param>
/// <param name="Suggestion">The suggested correction, for a message.</param>
internal sealed record MarkupDamage(TextRange Range, string Description, string Suggestion)
{
    /// <summary>Gets a value that indicates whether markup is only missing, and all remaining marks are valid.</summary>
    public bool IsLoss { get; private init; }

    /// <summary>Returns the first damage of a unit; null for none.</summary>
    public static MarkupDamage? Find(UnitComparison unit)
    {
        var (source, target) = (unit.Source, unit.Target);
        if (BrokenMarks.SpacedLink(target, source) is { } gap)
        {
            return new MarkupDamage(gap, $"'{Excerpt.Of(Text(gap))}' makes no link", "remove the space between ']' and '('");
        }

        if (BrokenMarks.Escaped(target) is { } escaped && BrokenMarks.Escaped(source) is null)
        {
            return new MarkupDamage(escaped, $"'{Excerpt.Of(Text(escaped))}' is shown as it is", "remove the backslashes, or all of it where it holds no text");
        }

        if (Placeholder(target, unit.TargetMarkup) is { } leaked && Placeholder(source, unit.SourceMarkup) is null)
        {
            return new MarkupDamage(leaked, $"'{Excerpt.Of(Text(leaked))}' is a placeholder of a translation tool", "put what it stands for in its place");
        }

        if (BrokenMarks.Keyword(source) is { } keyword && BrokenMarks.Keyword(target) is var translated
            && (translated is null || !string.Equals(Text(translated.Value), Text(keyword, source), StringComparison.OrdinalIgnoreCase)))
        {
            var place = translated ?? new TextRange(0, target.Length);
            var what = translated is null ? "the source's keyword is gone" : $"'{Excerpt.Of(Text(place))}' is no keyword";
            return new MarkupDamage(place, what, $"write '{Text(keyword, source)}', which is not translated");
        }

        if (unit.TargetMarkup.LooseMarks.Count > 0 && unit.SourceMarkup.LooseMarks.Count == 0)
        {
            var mark = unit.TargetMarkup.LooseMarks[0];
            return new MarkupDamage(mark, $"'{Text(mark)}' pairs with nothing, so readers see it", DamagedMarkup.PairSuggestion(Text(mark)));
        }

        if (BrokenMarks.LoneBracket(target, unit.TargetMarkup.Codes) is { } bracket && BrokenMarks.LoneBracket(source, unit.SourceMarkup.Codes) is null)
        {
            return Text(bracket) == "["
                ? new MarkupDamage(bracket, "'[' is never closed", "add the ']' that the source has")
                : new MarkupDamage(bracket, "']' is never opened", "add the '[' that the source has");
        }

        if (unit.SourceMarkup.Bold.Count > 0 && unit.TargetMarkup.Bold.Count == 0)
        {
            return new MarkupDamage(new TextRange(0, target.Length), $"'{Excerpt.Of(unit.SourceMarkup.Bold[0])}' is bold in the source, and nothing is in the translation", "put '**' around its translation") { IsLoss = true };
        }

        if (unit.SourceMarkup.StruckOut.Count > 0 && unit.TargetMarkup.StruckOut.Count == 0)
        {
            return new MarkupDamage(new TextRange(0, target.Length), $"'{Excerpt.Of(unit.SourceMarkup.StruckOut[0])}' is struck out in the source, and nothing is in the translation", "put '~~' around its translation") { IsLoss = true };
        }

        if (unit.Notes is { } notes && LostNote(source, target, notes) is { } reference)
        {
            return new MarkupDamage(new TextRange(0, target.Length), $"the reference '{Excerpt.Of(reference)}' to a footnote is gone", "put it back") { IsLoss = true };
        }

        return null;

        static TextRange? Placeholder(string side, UnitMarkup markup) => BrokenMarks.Placeholder(side) ?? BrokenMarks.NumberedTag(side, markup.Codes);

        string Text(TextRange range, string? side = null) => (side ?? target).Substring(range.Start, range.Length);
    }

    /// <summary>Returns the first reference to a footnote in <paramref name="source"/> that <paramref name="target"/> lacks; null for none.</summary>
    private static string? LostNote(string source, string target, FootnoteTable notes)
    {
        for (var at = source.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = source.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            var label = FootnoteLabel.At(source.AsSpan(at));
            var reference = source.Substring(at, label.IsEmpty ? 0 : label.Length + FootnoteLabel.MarksLength);
            if (!label.IsEmpty && notes.TryFind(label, out _) && target.IndexOf(reference, StringComparison.OrdinalIgnoreCase) < 0)
            {
                return reference;
            }
        }

        return null;
    }
}
