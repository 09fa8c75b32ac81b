using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports markup that is whole in a source and broken in its translation (TC2008): the first of each unit.</summary>
internal static class DamagedMarkupCheck
{
    /// <summary>Compares a unit's sides. True where the translation has marks that nothing makes sense of.</summary>
    public static bool Report(UnitPair unit, UnitMarkup source, UnitMarkup target)
    {
        if (BrokenMarks.SpacedLink(unit.Target, unit.Source) is { } gap)
        {
            return Add(gap, $"'{Excerpt.Of(Text(gap))}' makes no link", "remove the space between ']' and '('");
        }

        if (BrokenMarks.Escaped(unit.Target) is { } escaped && BrokenMarks.Escaped(unit.Source) is null)
        {
            return Add(escaped, $"'{Excerpt.Of(Text(escaped))}' is shown as it is", "remove the backslashes, or all of it where it holds no text");
        }

        if (Placeholder(unit.Target, target) is { } leaked && Placeholder(unit.Source, source) is null)
        {
            return Add(leaked, $"'{Excerpt.Of(Text(leaked))}' is a placeholder of a translation tool", "put what it stands for in its place");
        }

        if (BrokenMarks.Keyword(unit.Source) is { } keyword && BrokenMarks.Keyword(unit.Target) is var translated
            && (translated is null || !string.Equals(Text(translated.Value), Text(keyword, unit.Source), StringComparison.OrdinalIgnoreCase)))
        {
            var place = translated ?? new TextRange(0, unit.Target.Length);
            var what = translated is null ? "the source's keyword is gone" : $"'{Excerpt.Of(Text(place))}' is no keyword";
            return Add(place, what, $"write '{Text(keyword, unit.Source)}', which is not translated");
        }

        if (target.LooseMarks.Count > 0 && source.LooseMarks.Count == 0)
        {
            var mark = target.LooseMarks[0];
            return Add(mark, $"'{Text(mark)}' pairs with nothing, so readers see it", "put one directly before and one directly after the words it is for");
        }

        if (BrokenMarks.LoneBracket(unit.Target, target.Codes) is { } bracket && BrokenMarks.LoneBracket(unit.Source, source.Codes) is null)
        {
            return Text(bracket) == "["
                ? Add(bracket, "'[' is never closed", "add the ']' that the source has")
                : Add(bracket, "']' is never opened", "add the '[' that the source has");
        }

        if (source.Bold.Count > 0 && target.Bold.Count == 0)
        {
            Add(new TextRange(0, unit.Target.Length), $"'{Excerpt.Of(source.Bold[0])}' is bold in the source, and nothing is in the translation", "put '**' around its translation");
        }

        return false;

        static TextRange? Placeholder(string side, UnitMarkup markup) => BrokenMarks.Placeholder(side) ?? BrokenMarks.NumberedTag(side, markup.Codes);

        string Text(TextRange range, string? side = null) => (side ?? unit.Target).Substring(range.Start, range.Length);

        bool Add(TextRange range, string what, string suggestion)
        {
            unit.Report(TranslationRules.DamagedMarkup, range, what, "; " + suggestion);
            return true;
        }
    }
}
