using Markdig;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Footnotes;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Represents what the texts of an article can refer to: definitions of links, and footnotes.</summary>
internal sealed class InlineReferences
{
    private readonly IReadOnlyList<string> _labels;
    private readonly FootnoteTable? _notes;

    private InlineReferences(IReadOnlyList<string> labels, FootnoteTable? notes) => (_labels, _notes) = (labels, notes);

    /// <summary>Gets the references of an article that has none.</summary>
    public static InlineReferences None { get; } = new([], null);

    /// <summary>Gets a value that indicates whether the texts of the article have values.</summary>
    public bool HasValues { get; private init; }

    /// <summary>Gets a context in which text outside of the article can refer to its footnotes; null if it has none.</summary>
    public MarkdownParserContext? Context => _notes?.Context;

    /// <summary>Returns the references of an article.</summary>
    public static InlineReferences Of(ParsedBody body) =>
        new([.. body.Markdown.Descendants<LinkReferenceDefinition>().Select(definition => definition.Label).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)], body.Notes) { HasValues = body.HasValues };

    /// <summary>Returns definitions for the labels in a text, to be written after it.</summary>
    public string LinksIn(string markdown) => Definitions(markdown, _labels);

    /// <summary>Returns the same with definitions of footnotes.</summary>
    public string AllIn(string markdown) => LinksIn(markdown) + Definitions(markdown, _notes?.Notes.Select(note => "^" + note.Label) ?? []);

    private static string Definitions(string markdown, IEnumerable<string> labels) =>
        string.Concat(labels.Where(label => markdown.IndexOf($"[{label}]", StringComparison.OrdinalIgnoreCase) >= 0).Select(label => $"\n\n[{label}]: x"));
}
