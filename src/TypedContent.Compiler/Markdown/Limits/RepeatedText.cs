using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>Counts the characters that the HTML of an article repeats: the destination and title of a definition for each reference.</summary>
internal sealed class RepeatedText
{
    private readonly Dictionary<LinkReferenceDefinition, (LinkInline First, long Length)> _definitions = [];
    private long _room;

    /// <summary>Initializes the count for an article of <paramref name="length"/> characters.</summary>
    public RepeatedText(int length)
    {
        _room = ReadingLimits.RepeatedLength(length);
        Context.Properties[typeof(RepeatedText)] = this;
    }

    /// <summary>Gets the context that connects the count with the parser of references.</summary>
    public MarkdownParserContext Context { get; } = new();

    /// <summary>Gets a value that indicates whether the limit is exceeded.</summary>
    public bool IsTooLong => _room < 0;

    /// <summary>Gets the number of characters that are repeated.</summary>
    public long Length => _definitions.Values.Sum(definition => definition.Length);

    /// <summary>Gets the range of the definition of which most is repeated.</summary>
    public TextRange MostRepeated
    {
        get
        {
            var span = _definitions.OrderByDescending(definition => definition.Value.Length).First().Key.Span;
            return new TextRange(span.Start, span.End + 1);
        }
    }

    /// <summary>Returns the count of the article that is parsed; null if there is none.</summary>
    public static RepeatedText? Of(InlineProcessor processor) =>
        processor.Context?.Properties.TryGetValue(typeof(RepeatedText), out var count) == true ? (RepeatedText)count : null;

    /// <summary>Adds a reference. References to one definition share their strings, which Markdig decodes for each.</summary>
    public void Add(LinkInline reference, LinkReferenceDefinition definition)
    {
        if (!_definitions.TryGetValue(definition, out var known))
        {
            known = (reference, 0);
        }

        (reference.Url, reference.Title) = (known.First.Url, known.First.Title);
        var length = (reference.Url?.Length ?? 0) + (reference.Title?.Length ?? 0);
        _definitions[definition] = known with { Length = known.Length + length };
        _room -= length;
        if (IsTooLong)
        {
            // The body is refused, so that nothing more is decoded for it.
            definition.Url = definition.Title = string.Empty;
        }
    }
}
