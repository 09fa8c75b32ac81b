namespace TypedContent.Html.Splitting;

/// <summary>Specifies what a token of HTML is.</summary>
internal enum HtmlTokenKind
{
    Text,

    /// <summary>A tag whose element ends with a tag.</summary>
    Open,

    Close,

    /// <summary>A tag that is an element by itself, or something else that stands as a whole.</summary>
    Whole,
}
