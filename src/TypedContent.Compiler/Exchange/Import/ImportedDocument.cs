using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Represents what a file of translators contains.</summary>
/// <param name="SourceLocale">The source locale that the file states; null if it states none.</param>
/// <param name="TargetLocale">The locale of the translations that the file states; null if it states none.</param>
/// <param name="Texts">The texts.</param>
public sealed record ImportedDocument(string? SourceLocale, string? TargetLocale, IReadOnlyList<ImportedText> Texts);

/// <summary>Represents a translation in a file of translators.</summary>
/// <param name="Id">The id of the text.</param>
/// <param name="Line">The line of the text in the file, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record ImportedText(string Id, int Line, int Column)
{
    /// <summary>Gets the words and codes of the translation; null if there is none, or if it is Markdown.</summary>
    public IReadOnlyList<ImportedPart>? Parts { get; init; }

    /// <summary>Gets the translation in Markdown; null if there is none, or if it consists of words and codes.</summary>
    public string? Markdown { get; init; }

    /// <summary>Gets a value that indicates whether there is no translation. One of white space is none.</summary>
    public bool IsEmpty => Parts is null ? string.IsNullOrWhiteSpace(Markdown) : Parts.All(part => part.Kind == InlinePartKind.Text && string.IsNullOrWhiteSpace(part.Text));

    /// <summary>Gets the <see cref="TargetDigest">digest</see> of the translation that was exported; null if a program dropped it.</summary>
    public string? Exported { get; init; }

    /// <summary>Gets the <see cref="TargetDigest.OfSource">digest</see> of the words of the source, or of its Markdown if the translation is Markdown; null if the file doesn't have it.</summary>
    public string? Source { get; init; }

    /// <summary>Gets a value that indicates whether translators approved the translation.</summary>
    public bool IsApproved { get; init; }

    /// <summary>Gets a value that indicates whether the file marks the translation as one that isn't finished.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>Gets a value that indicates whether the file states that the text is not to be translated.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Gets what is wrong with the text; null if it could be read.</summary>
    public string? Defect { get; init; }
}

/// <summary>Represents words or a code of a translation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, or the id of the code.</param>
public readonly record struct ImportedPart(InlinePartKind Kind, string Text);
