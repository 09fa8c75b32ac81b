using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Tool.Checks;

namespace TypedContent.Tool.Formats;

/// <summary>Describes a text to translators: where it is, what it is, and what its codes are.</summary>
/// <param name="folder">The folder that paths of files are relative to.</param>
/// <param name="page">The address of the page of an article, with <c>{path}</c> and <c>{locale}</c> in it; null for none.</param>
/// <param name="locale">The locale of the translations.</param>
internal sealed class TextNotes(string folder, string? page, string locale)
{
    /// <summary>Returns the path of the file with the source text.</summary>
    public string FileOf(ExchangeUnit unit) => ReportedFinding.PathFrom(folder, unit.FilePath);

    /// <summary>Returns the headings above the text; empty if there are none.</summary>
    public static string HeadingsOf(ExchangeUnit unit) => string.Join(" > ", unit.Headings);

    /// <summary>Returns the address of the page; null if the user states none.</summary>
    public string? PageOf(ExchangeUnit unit) => page?.Replace("{path}", unit.Id.Path, StringComparison.Ordinal).Replace("{locale}", locale, StringComparison.Ordinal);

    /// <summary>Returns what the text is.</summary>
    public static string KindOf(ExchangeUnit unit) => unit.Kind switch
    {
        TextKind.Title => "title of the article",
        TextKind.Description => "description of the article",
        TextKind.Heading => "heading",
        TextKind.Item => "list item",
        TextKind.Cell => "table cell",
        TextKind.Term => "term",
        TextKind.Alternative => "alternative text of an image",
        TextKind.Paragraph => "paragraph",
        _ => "text",
    };

    /// <summary>Returns what the codes of the text are; empty if it has none.</summary>
    public static string CodesOf(ExchangeUnit unit)
    {
        var closes = unit.Source.Closes();
        return string.Join("; ", unit.Source.Codes.Select(code => $"{code.Id}: {Describe(code, closes.GetValueOrDefault(code.Id))}"));
    }

    private static string Describe(InlinePart code, InlinePart? end) => code.Type switch
    {
        CodeType.Bold => "bold",
        CodeType.Italic => "italics",
        CodeType.Struck => "struck out",
        CodeType.Link when end is { } close => "link to " + close.Value,
        CodeType.Image when end is { } close => "image " + close.Value,
        CodeType.Break => "line break",
        _ => SpaceCollapse.Of(code.Markdown),
    };
}
