namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Specifies why the renderer leaves out a part of raw HTML.</summary>
internal enum OmittedKind
{
    /// <summary>It could run code in a reader's browser.</summary>
    Unsafe,

    /// <summary>It is an element that the renderer doesn't support.</summary>
    Unsupported,

    /// <summary>It is nested too deeply.</summary>
    TooDeep,
}
