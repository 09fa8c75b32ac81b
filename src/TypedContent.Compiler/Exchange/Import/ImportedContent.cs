using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Makes content of the words and codes of a file of translators.</summary>
internal static class ImportedContent
{
    /// <summary>Returns the content; null if it has a code that neither the source nor the present translation has.</summary>
    /// <param name="unit">The text, with its present translation.</param>
    /// <param name="parts">The words and codes.</param>
    /// <param name="unknown">The id of the code that is unknown; null if there is none.</param>
    public static InlineContent? OfParts(ExchangeUnit unit, IReadOnlyList<ImportedPart> parts, out string? unknown)
    {
        unknown = null;
        var codes = new Dictionary<(InlinePartKind, string), InlinePart>();
        foreach (var part in (unit.Target?.Parts ?? []).Concat(unit.Source.Parts).Where(part => !part.IsText))
        {
            var key = (part.Kind, part.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (!codes.ContainsKey(key))
            {
                codes.Add(key, part);
            }
        }

        var content = new List<InlinePart>();
        foreach (var part in parts)
        {
            if (part.Kind == InlinePartKind.Text)
            {
                content.Add(InlineContent.OfText(part.Text).Parts[0]);
            }
            else if (codes.TryGetValue((part.Kind, part.Text), out var code))
            {
                content.Add(code);
            }
            else
            {
                unknown = part.Text;
                return null;
            }
        }

        var tidy = TidyContent.Of(InlineContent.Of(content));
        return unit.HasValues ? ValueApostrophe.Double(tidy, unit.Source) : tidy;
    }

    /// <summary>Returns the content of a translation in Markdown; null if it would take too long to read.</summary>
    /// <param name="unit">The text, with its present translation.</param>
    /// <param name="markdown">The translation.</param>
    /// <param name="references">What it can refer to.</param>
    public static InlineContent? OfMarkdown(ExchangeUnit unit, string markdown, InlineReferences references)
    {
        if (unit.IsPlain)
        {
            return InlineContent.OfText(SpaceCollapse.Of(markdown));
        }

        if (InlineReader.Read(markdown.Trim(' ', '\t', '\r', '\n'), references) is not { } written)
        {
            return null;
        }

        written = BareAddresses.Bracket(unit.Source, written, references) ?? written;
        written = EmphasisMarks.Pair(unit.Source, written, references) ?? written;
        var content = CodeNumbers.Align(unit.Source, written, isExact: true);
        if (unit.Target is { } present && content.Codes.Any(code => !unit.Source.Codes.Any(own => own.Id == code.Id)))
        {
            content = CodeNumbers.Align(present, written, isExact: true);
        }

        // A line break is followed by the margin of its block in the article.
        var breaks = (unit.Target?.Parts ?? []).Concat(unit.Source.Parts).Where(part => part.Type == CodeType.Break).ToLookup(part => part.Id);
        return InlineContent.Of(content.Parts.Select(part => part.Type == CodeType.Break && breaks[part.Id].FirstOrDefault() is { } own ? own : part));
    }
}
