using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Markdown.Alerts;
using TypedContent.Compiler.Markdown.Emojis;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Browsing;

/// <summary>Provides what an article can name: other articles, anchors, images, included files, and uids.</summary>
/// <param name="content">The content set.</param>
/// <param name="from">The article.</param>
public sealed class DestinationCandidates(ContentCompilation content, ArticleVariant from)
{
    private const string Xref = "xref:";
    private const string Uid = "uid";

    /// <summary>Gets the kinds of alerts, such as <c>NOTE</c>.</summary>
    public static IReadOnlyList<string> AlertKinds => AlertKind.All;

    /// <summary>Gets the names of emoji, such as <c>:tada:</c>, with the emoji.</summary>
    public static IEnumerable<KeyValuePair<string, string>> EmojiNames => EmojiName.All;

    /// <summary>Returns the destinations of links to articles, with the titles of the articles.</summary>
    public IEnumerable<CompletionCandidate> Articles()
    {
        var isSite = content.Options.Links == LinkStyle.Site;
        var form = new LinkForm(from.Path, null, isSite ? string.Empty : ".md") { IsOfPage = isSite };
        var titles = content.Documents.GroupBy(document => document.Variant.Path, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => (group.FirstOrDefault(document => document.Variant.Locale == from.Locale) ?? group.First()).Variant.Title, StringComparer.Ordinal);
        return content.Index.Paths.Select(path => new CompletionCandidate(WrittenDestination.Encode(form.Write(path)), titles.TryGetValue(path, out var title) ? title : string.Empty));
    }

    /// <summary>Returns the destinations of images and other files.</summary>
    public IEnumerable<CompletionCandidate> Assets() =>
        content.Targets.Assets.Paths.Select(path => new CompletionCandidate(WrittenDestination.Encode(content.Targets.Assets.Write(path, from.Path, from.Place)), path));

    /// <summary>Returns the paths of the files that the article can include.</summary>
    public IEnumerable<CompletionCandidate> Includes() => content.Documents.Where(document => document.Variant.IsInclude && document.Variant.Locale == from.Locale)
        .Select(document => new CompletionCandidate(RelativePath.Between(from.Path, document.Variant.Path) + ".md", document.Variant.Path));

    /// <summary>Returns the anchors of the article that a destination leads to, with the texts of their headings.</summary>
    /// <param name="destination">The destination without <c>#</c>; empty for the article itself.</param>
    public IReadOnlyList<CompletionCandidate> Anchors(string destination)
    {
        var resolution = destination.Length == 0 ? null : LinkResolver.Resolve(from, new LinkReference(destination, IsImage: false), content.Index);
        var path = resolution is null ? from.Path : resolution.IsInSet ? resolution.Target : null;
        if (path is null || content.Index.Find(path) is not { } entry)
        {
            return [];
        }

        var variant = content.Index.In(entry, from.Locale);
        return [.. variant.Names.Where(anchor => anchor.Name.Length > 0).GroupBy(anchor => anchor.Name, StringComparer.Ordinal).Select(group => new CompletionCandidate(WrittenDestination.Encode(group.Key), LabelOf(variant, group.First().Section)))];
    }

    /// <summary>Gets a value that indicates whether the project lists the images and other files that articles can name.</summary>
    public bool HasAssets => !content.Targets.Assets.IsEmpty;

    /// <summary>Returns the destinations of files that the project doesn't list.</summary>
    /// <param name="paths">The paths of the files under the content root.</param>
    public IEnumerable<CompletionCandidate> Assets(IEnumerable<string> paths)
    {
        var assets = AssetIndex.Of(paths, content.Options.Layout);
        return assets.Paths.Select(path => new CompletionCandidate(WrittenDestination.Encode(assets.Write(path, from.Path, from.Place)), path));
    }

    /// <summary>Returns the uids that cross references can name. If the project lists none, they are those that articles have or name already.</summary>
    public IEnumerable<string> Uids() => !content.Targets.Xrefs.IsEmpty ? content.Targets.Xrefs.Uids
        : content.Documents.SelectMany(document => document.Variant.Links.Where(link => link.Destination.StartsWith(Xref, StringComparison.OrdinalIgnoreCase)).Select(link => link.Destination.Substring(Xref.Length).Split('?', '#')[0])
            .Append(document.Variant.MetadataOf(Uid))).Where(uid => uid.Length > 0).Distinct().OrderBy(uid => uid, StringComparer.Ordinal);

    private static string LabelOf(IndexVariant variant, string section) => variant.Headings.FirstOrDefault(heading => heading.Anchor == section).Label ?? string.Empty;
}

/// <summary>Represents a text that can be written in an article.</summary>
/// <param name="Text">The text.</param>
/// <param name="Description">What it stands for.</param>
public sealed record CompletionCandidate(string Text, string Description);
