using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Browsing;

/// <summary>Represents a text of a file, joined with the texts of other locales.</summary>
/// <param name="Span">The place in the file.</param>
/// <param name="Source">The source text, plain and shortened; null if the text is the source itself, or its source isn't known.</param>
/// <param name="State">How the text relates to the source text of today.</param>
/// <param name="Member">The C# member of the text, such as <c>Articles.Billing.Invoices.Strings.HowToPay</c>; null if it has none.</param>
public sealed record ArticleText(FileSpan Span, string? Source, UnitState State, string? Member)
{
    /// <summary>Gets the text in other locales.</summary>
    public IReadOnlyList<LocaleText> Others { get; init; } = [];
}

/// <summary>Represents a text in a locale.</summary>
/// <param name="Locale">The locale.</param>
/// <param name="Label">The text, plain and shortened.</param>
/// <param name="Place">The place of the text.</param>
/// <param name="State">How the text relates to the source text of today.</param>
public sealed record LocaleText(string Locale, string Label, TextPlace Place, UnitState State);
