namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Represents what an import writes.</summary>
/// <param name="Findings">The texts that can't be imported, in the order of the file.</param>
/// <param name="Files">The articles to write.</param>
public sealed record ImportPlan(IReadOnlyList<ImportFinding> Findings, IReadOnlyList<TranslatedFile> Files)
{
    /// <summary>Gets the text of the lock; null if it stays as it is.</summary>
    public string? Lock { get; init; }

    /// <summary>Gets the number of texts that are translated anew.</summary>
    public int Translated { get; init; }

    /// <summary>Gets the number of texts whose translations are the present ones.</summary>
    public int Unchanged { get; init; }

    /// <summary>Gets the number of those that were approved and are accepted by that, which the lock learns.</summary>
    public int Accepted { get; init; }

    /// <summary>Gets the number of texts that were changed in the articles after the export and not by the translators, so that they stay.</summary>
    public int Kept { get; init; }

    /// <summary>Gets the number of translations in place of others of which the file doesn't state whether they are those that were exported.</summary>
    public int Unstated { get; init; }

    /// <summary>Gets the number of texts without a translation in the file.</summary>
    public int Empty { get; init; }

    /// <summary>Gets the number of those whose translation was exported, and is in its article.</summary>
    public int Emptied { get; init; }

    /// <summary>Gets the number of texts with a translation that the file, which has others of their articles, doesn't have.</summary>
    public int Absent { get; init; }

    /// <summary>Gets the number of other translations than the present ones that the file marks as unfinished, so that they are left out.</summary>
    public int Unfinished { get; init; }

    /// <summary>Gets the number of other translations than the present ones of texts that the file locks, so that they are left out.</summary>
    public int Locked { get; init; }

    /// <summary>Gets a value that indicates whether a finding forbids to write anything, unless the user wants the good texts.</summary>
    public bool IsBlocked => Findings.Any(finding => !finding.IsLeftOut);
}

/// <summary>Represents an article with new translations.</summary>
/// <param name="FilePath">The path of the file; of a new one, its path under the root.</param>
/// <param name="Before">The text of the file; null for a new one.</param>
/// <param name="After">The text to write.</param>
/// <param name="Untranslated">The number of texts that are still those of the source, in a new file.</param>
public sealed record TranslatedFile(string FilePath, string? Before, string After, int Untranslated);
