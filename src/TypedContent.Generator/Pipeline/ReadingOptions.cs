using TypedContent.Compiler.Settings;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents the options that the reading of files depends on, with and without the layout of the files.</summary>
internal sealed record ReadingOptions(ContentOptions WithLayout)
{
    /// <summary>Gets the options without the layout.</summary>
    public ContentOptions WithoutLayout { get; } = WithLayout.WithoutLayout();
}
