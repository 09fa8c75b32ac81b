using System.Collections.Concurrent;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Editing;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;

namespace TypedContent.LanguageServer.Workspaces;

/// <summary>Represents the content set of a project with the texts of the editor, at one time. It is immutable.</summary>
/// <param name="host">The project.</param>
/// <param name="project">The content set on the disk.</param>
/// <param name="content">The content set with the texts of the editor.</param>
/// <param name="documents">The open documents, by their paths.</param>
/// <param name="encoding">The encoding of positions.</param>
internal sealed class ContentSnapshot(IContentProject host, ProjectContent project, EditableContent content, IReadOnlyDictionary<string, OpenDocument> documents, PositionEncoding encoding)
{
    private readonly ConcurrentDictionary<string, DocumentText> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileContents?> _contents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<ArticleText>> _articleTexts = new(StringComparer.Ordinal);

    /// <summary>Gets the content set on the disk, and the settings of the project.</summary>
    public ProjectContent Project { get; } = project;

    /// <summary>Gets the content set with the texts of the editor.</summary>
    public EditableContent Content { get; } = content;

    /// <summary>Gets the compilation of the articles.</summary>
    public ContentCompilation Compilation => Content.Compilation;

    /// <summary>Gets the open documents, by their paths.</summary>
    public IReadOnlyDictionary<string, OpenDocument> Documents { get; } = documents;

    /// <summary>Returns the text of a file, with its lines. A file of no content set is read; one that can't be read is empty.</summary>
    public DocumentText TextOf(string path) => Documents.TryGetValue(path, out var open) ? open.Text
        : _texts.GetOrAdd(path, path => new DocumentText(Content.TextOf(path) ?? host.ReadFile(path) ?? string.Empty, encoding));

    /// <summary>Returns the parts of an article; null if it can't be read.</summary>
    public FileContents? ContentsOf(string path) => _contents.GetOrAdd(path, path => FileContentsReader.Read(Compilation, path));

    /// <summary>Returns the texts of an article, joined with those of other locales.</summary>
    public IReadOnlyList<ArticleText> ArticleTextsOf(string path) => _articleTexts.GetOrAdd(path, path => ArticleTextReader.Read(Compilation, path));

    /// <summary>Returns the variant of a file; null if it is no article.</summary>
    public ArticleVariant? VariantOf(string path) => Compilation.FindDocument(path)?.Variant;

    /// <summary>Determines whether a new file may be one of the content set.</summary>
    public bool MayHave(string path) => host.MayHave(path);

    /// <summary>Returns the address of a file, as the client writes it if the file is open.</summary>
    public string UriOf(string path) => Documents.TryGetValue(path, out var open) ? open.Uri : FileUri.Of(path);

    /// <summary>Returns the location of a place.</summary>
    public Location LocationOf(FilePlace place) => new(UriOf(place.FilePath), TextOf(place.FilePath).RangeOf(place.Span));
}
