using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Counts the characters that the HTML of an article has in addition to those of the article: the destination and title of a definition for
/// each reference, and the cells that rows of a table lack.
/// </summary>
internal sealed class RepeatedText
{
    private readonly Dictionary<MarkdownObject, long> _lengths = [];
    private readonly Dictionary<LinkReferenceDefinition, LinkInline> _first = [];
    private long _room;

    /// <summary>Initializes the count for an article of <paramref name="length"/> characters.</summary>
    public RepeatedText(int length)
    {
        _room = ReadingLimits.RepeatedLength(length);
        Context.Properties[typeof(RepeatedText)] = this;
    }

    /// <summary>Gets the context that connects the count with the parsers of the article.</summary>
    public MarkdownParserContext Context { get; } = new();

    /// <summary>Gets a value that indicates whether the limit is exceeded.</summary>
    public bool IsTooLong => _room < 0;

    /// <summary>Gets the part that is repeated most.</summary>
    public RepeatedPart MostRepeated
    {
        get
        {
            var part = _lengths.OrderByDescending(part => part.Value).First().Key;
            return new RepeatedPart(part.Span.Start, part is LinkReferenceDefinition);
        }
    }

    /// <summary>Returns the count of the article that is parsed; null if there is none.</summary>
    public static RepeatedText? Of(InlineProcessor processor) =>
        processor.Context?.Properties.TryGetValue(typeof(RepeatedText), out var count) == true ? (RepeatedText)count : null;

    /// <summary>Adds the length of what is repeated of <paramref name="part"/>.</summary>
    public void Add(MarkdownObject part, long length)
    {
        if (length > 0 && !IsTooLong)
        {
            _lengths.TryGetValue(part, out var known);
            _lengths[part] = known + length;
            _room -= length;
        }
    }

    /// <summary>Adds a reference. References to one definition share their strings, which Markdig decodes for each.</summary>
    public void Add(LinkInline reference, LinkReferenceDefinition definition)
    {
        if (!_first.TryGetValue(definition, out var first))
        {
            _first.Add(definition, first = reference);
        }

        (reference.Url, reference.Title) = (first.Url, first.Title);
        Add(definition, (reference.Url?.Length ?? 0) + (long)(reference.Title?.Length ?? 0));
        if (IsTooLong)
        {
            // The body is refused, so that nothing more is decoded for it.
            definition.Url = definition.Title = string.Empty;
        }
    }
}

/// <summary>Represents a part of an article that its HTML repeats.</summary>
/// <param name="Start">The offset of the part.</param>
/// <param name="IsDefinition">A value that indicates whether the part is the definition of references, not a table.</param>
internal readonly record struct RepeatedPart(int Start, bool IsDefinition);
