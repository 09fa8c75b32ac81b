namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Specifies what a part of a text is to a translator.</summary>
public enum InlinePartKind
{
    /// <summary>Text to translate.</summary>
    Text,

    /// <summary>The beginning of markup around text.</summary>
    Open,

    /// <summary>The end of markup around text.</summary>
    Close,

    /// <summary>Markup that stands alone, or a part that is not translated, such as code.</summary>
    Placeholder,
}

/// <summary>Represents a piece of a text: words, or a code that stands for markup.</summary>
/// <param name="Kind">What it is to a translator.</param>
/// <param name="Type">The kind of markup.</param>
/// <param name="Value">The words as readers see them; of a code, what to show for it.</param>
/// <param name="Markdown">How it is written in an article.</param>
public sealed record InlinePart(InlinePartKind Kind, CodeType Type, string Value, string Markdown)
{
    /// <summary>Gets the number of a code in its text. The beginning and the end of markup have the same; that of words is 0.</summary>
    public int Id { get; init; }

    /// <summary>Gets a value that indicates whether it is words to translate.</summary>
    public bool IsText => Kind == InlinePartKind.Text;
}

/// <summary>Specifies the kind of markup that a code stands for.</summary>
public enum CodeType
{
    /// <summary>No markup: words.</summary>
    None,

    /// <summary>Bold text.</summary>
    Bold,

    /// <summary>Text in italics.</summary>
    Italic,

    /// <summary>Text that is struck out.</summary>
    Struck,

    /// <summary>A link.</summary>
    Link,

    /// <summary>An image. Its text is the alternative text.</summary>
    Image,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A line break that readers see.</summary>
    Break,

    /// <summary>An address that is written out.</summary>
    Address,

    /// <summary>The name of a value, such as <c>{name}</c> or <c>%s</c>.</summary>
    Value,

    /// <summary>An element of HTML.</summary>
    Html,

    /// <summary>Other markup, such as a directive or the reference to a footnote.</summary>
    Other,
}
