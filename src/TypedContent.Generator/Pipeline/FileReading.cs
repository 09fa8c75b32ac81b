using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Sets.Includes;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents a file that was read by itself.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">The document; null for a file that is no article, or is read again with the files that it includes.</param>
/// <param name="Layout">The include directives of the file.</param>
internal sealed record FileReading(ContentFile File, ArticleDocument? Document, IncludeLayout Layout)
{
    /// <summary>Gets a value that indicates whether the file is an article, or text that articles include.</summary>
    public bool IsArticle => File.Kind == ContentFileKind.Article;

    /// <summary>Gets a value that indicates whether the file is read again with the files that it includes.</summary>
    public bool IsWaiting => IsArticle && Document is null;

    /// <summary>Gets a value that indicates whether there is a document, and the project includes its locale.</summary>
    public bool IsIncluded { get; } = Document is not null && File.Includes(Document);

    /// <summary>Gets the node of the file in the graph of includes.</summary>
    public IncludeNode Node { get; } = new(File.Identity, Layout.Paths);

    /// <summary>Gets the file for those that include it, without its document, which they don't depend on.</summary>
    public IncludedSource Source => new(File, Layout);
}

/// <summary>Represents a file that other files include.</summary>
internal sealed record IncludedSource(ContentFile File, IncludeLayout Layout);
