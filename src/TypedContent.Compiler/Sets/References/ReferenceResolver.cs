using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.References;

/// <summary>Finds the targets of the links of an article that lead to other assemblies, as those in the set are found.</summary>
/// <param name="locale">The locale of the article.</param>
/// <param name="exports">The referenced assemblies; null if they aren't known, so that links to them are not checked.</param>
internal sealed class ReferenceResolver(string locale, AssemblyExports? exports)
{
    private readonly Dictionary<AssemblyExport, Suggestions> _suggestions = [];

    /// <summary>Returns the target of a link.</summary>
    /// <param name="destination">The destination.</param>
    /// <param name="written">The destination as it is written.</param>
    public LinkResolution Resolve(AssemblyDestination destination, string written)
    {
        if (exports is null)
        {
            return LinkResolution.To(destination.IsPath ? LinkKind.SitePath : LinkKind.External, written);
        }

        if (DefectOf(destination.Assembly, out var export, out var set) is { } defect)
        {
            return LinkResolution.To(LinkKind.Unresolved, written, defect);
        }

        // Other files of that part of the site are not checked.
        if (destination.IsPath && !destination.Target.IsMarkdown && destination.Target.Extension.Length > 0)
        {
            return LinkResolution.To(LinkKind.SitePath, written);
        }

        var suggestions = SuggestionsOf(export!, set!);
        if (PathIn(set!, destination.Target) is not { } path)
        {
            return LinkResolution.To(LinkKind.Unresolved, written, new LinkFinding(LinkVerdict.MissingTarget, string.Empty));
        }

        var found = ArticleLookup.Find(path, locale, set!.Index);
        if (found.Article is not { } article)
        {
            return found.Address is { } address ? LinkResolution.To(LinkKind.External, address, new LinkFinding(LinkVerdict.Moved, address))
                : LinkResolution.To(LinkKind.Unresolved, written, found.Verdict == LinkVerdict.LostRedirect
                    ? new LinkFinding(LinkVerdict.LostRedirect, found.Steps)
                    : new LinkFinding(LinkVerdict.MissingTarget, suggestions.Article(path) is { } similar ? destination.Write(similar) : string.Empty));
        }

        var anchor = AnchorLookup.Find(destination.Target.Fragment, set.Index.In(article, locale), suggestions);
        return new LinkResolution(
            anchor.Section.Length > 0 ? LinkKind.Section : LinkKind.Article,
            new AssemblyTarget(export!.Assembly, article.Path, string.Empty).ToString(),
            anchor.Anchor,
            anchor.Section,
            new EquatableArray<LinkFinding>(((LinkFinding?[])[FindingOf(found, article, destination, set), anchor.Finding]).OfType<LinkFinding>().ToArray()))
        {
            TargetType = set.ClassOf(article.Path),
        };
    }

    /// <summary>Returns the reason for which the articles of an assembly can't be linked to; null, and the articles, if they can.</summary>
    private LinkFinding? DefectOf(string assembly, out AssemblyExport? export, out ExportedSet? set)
    {
        export = exports!.Find(assembly);
        set = export?.Set;
        return export is null ? Finding(LinkVerdict.UnknownAssembly, exports.Similar(assembly) ?? string.Empty)
            : export.Text.Length == 0 ? Finding(LinkVerdict.ClosedAssembly, string.Empty)
            : set is null ? Finding(LinkVerdict.UnreadableAssembly, string.Empty)
            : exports.IsAmbiguous(export) ? Finding(LinkVerdict.AmbiguousAssembly, export.Namespace!)
            : null;

        LinkFinding Finding(LinkVerdict verdict, string suggestion) => new(verdict, suggestion, Assembly: assembly);
    }

    private LinkFinding? FindingOf(ArticleLookup found, IndexEntry article, AssemblyDestination destination, ExportedSet set) => found.Verdict switch
    {
        null => destination.IsOtherCase ? new LinkFinding(LinkVerdict.TargetCase, destination.Write(article.Path)) : null,

        // The other assembly may have no articles in the locale at all.
        LinkVerdict.OtherLocale => set.Has(locale) ? new LinkFinding(LinkVerdict.OtherLocale, string.Empty, set.Index.In(article, locale).Locale) : null,
        { } verdict => new LinkFinding(verdict, destination.Write(article.Path)),
    };

    private static string? PathIn(ExportedSet set, LinkDestination target)
    {
        if (RelativePath.Combine(string.Empty, target.ArticlePath) is not { } path)
        {
            return null;
        }

        var isFolder = target.Path.EndsWith("/", StringComparison.Ordinal);
        return target.IsMarkdown ? path : PagePaths.Of(path, isFolder).FirstOrDefault(page => set.Index.Find(page) is not null) ?? path;
    }

    private Suggestions SuggestionsOf(AssemblyExport export, ExportedSet set)
    {
        if (!_suggestions.TryGetValue(export, out var suggestions))
        {
            _suggestions.Add(export, suggestions = new Suggestions(set.Index));
        }

        return suggestions;
    }
}
