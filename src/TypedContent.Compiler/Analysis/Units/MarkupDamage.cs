using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Describes markup that is whole in a source and damaged in its translation.</summary>
/// <param name="Range">The place in the translation.</param>
/// <param name="Description">What is wrong with it.</param>
/// <param name="Suggestion">What to do.</param>
internal sealed record MarkupDamage(TextRange Range, string Description, string Suggestion)
{
    /// <summary>Gets a value that indicates whether markup is missing, so that all marks that are there can be read.</summary>
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
            return new MarkupDamage(mark, $"'{Text(mark)}' pairs with nothing, so readers see it", "put one directly before and one directly after the words it is for");
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

        return null;

        static TextRange? Placeholder(string side, UnitMarkup markup) => BrokenMarks.Placeholder(side) ?? BrokenMarks.NumberedTag(side, markup.Codes);

        string Text(TextRange range, string? side = null) => (side ?? target).Substring(range.Start, range.Length);
    }
}
