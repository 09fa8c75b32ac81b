namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Specifies who changed a translation after the export.</summary>
internal enum Divergence
{
    /// <summary>Nobody, or the translators alone; or the file doesn't state what was exported.</summary>
    None,

    /// <summary>Somebody in the article, and not the translators.</summary>
    Article,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>Compares a translation with the one that was exported.</summary>
internal static class Divergences
{
    /// <summary>Returns who changed the translation of a text after the export. A translation that the article lacks by now can be written without a loss.</summary>
    /// <param name="imported">The translation in the file of translators.</param>
    /// <param name="unit">The text, with its present translation.</param>
    public static Divergence Of(ImportedText imported, ExchangeUnit unit)
    {
        if (imported.Exported is not { } exported)
        {
            return Divergence.None;
        }

        var present = imported.Parts is null ? TargetDigest.OfMarkdown(unit.Target) : TargetDigest.OfCodes(unit.Target);
        return exported == present ? Divergence.None
            : exported == (imported.Parts is { } parts ? TargetDigest.OfCodes(parts) : TargetDigest.OfMarkdown(imported.Markdown!)) ? Divergence.Article
            : unit.Target is null ? Divergence.None
            : Divergence.Both;
    }
}
