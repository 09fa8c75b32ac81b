using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the redirect of an article that has moved.</summary>
/// <param name="Source">The old path, without extension.</param>
/// <param name="Target">The new path or address, as written.</param>
public sealed record Redirect(string Source, string Target)
{
    /// <summary>Gets the path of the list; null for the redirects of another assembly.</summary>
    public string? FilePath { get; init; }

    /// <summary>Gets the position of the entry in the list.</summary>
    public FileSpan Place { get; init; }
}

/// <summary>Reads <c>.openpublishing.redirection.json</c> files.</summary>
public static class Redirects
{
    /// <summary>The name of redirection files.</summary>
    public const string FileName = ".openpublishing.redirection.json";

    /// <summary>The key of the path of a moved article from the content root.</summary>
    internal const string SourceKey = "source_path";

    /// <summary>The key of the path of a moved article from the root of the repository.</summary>
    internal const string SourceFromRootKey = "source_path_from_root";

    private const string Kind = "list of redirects";
    private const string List = "redirections";
    private const string TargetKey = "redirect_url";
    private const int Longest = 100_000;
    private const int LongestTarget = 2_048;

    /// <summary>Returns the redirects in <paramref name="json"/>. Invalid text ends the list.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="filePath">The path of the file, for its problem.</param>
    /// <param name="rootPath">The folder of the content set. Paths from the root of the repository begin with the last folders of it.</param>
    public static SideFile<Redirect> Read(string json, string filePath = FileName, string rootPath = "") => Read(json, filePath, rootPath, (_, _) => { });

    /// <summary>Returns the redirects in <paramref name="json"/>, and calls <paramref name="visit"/> with each and its entry.</summary>
    internal static SideFile<Redirect> Read(string json, string filePath, string rootPath, Action<Redirect, TextMapping> visit)
    {
        var redirects = new List<Redirect>();
        SideFileDefect? defect = null;
        var hasList = false;
        var lines = new LineMap(json);
        var inText = MappingReader.Read(json, mapping =>
        {
            hasList |= mapping.IsRoot && (mapping.HasParts(List) || mapping.IsEmpty);
            if (SourceOf(mapping, rootPath) is { } source && mapping.TextOf(TargetKey) is { } target)
            {
                if (redirects.Count == Longest)
                {
                    defect ??= new SideFileDefect(mapping.Start, $"it has more than {Longest} entries", "split it");
                    return false;
                }

                if (target.Length > LongestTarget)
                {
                    defect ??= new SideFileDefect(mapping.Start, $"the '{TargetKey}' of the entry has more than {LongestTarget} characters", "shorten it");
                    return true;
                }

                defect ??= DefectOfSource(source, mapping);
                redirects.Add(new Redirect(MarkdownName.WithoutExtension(source), target) { FilePath = filePath, Place = lines.Span(mapping.Start, 0) });
                visit(redirects[redirects.Count - 1], mapping);
            }
            else
            {
                defect ??= DefectOf(mapping);
            }

            return true;
        });
        defect = SideFileDefect.First(defect, inText);
        defect ??= hasList || redirects.Count > 0 ? null : new SideFileDefect(0, $"it has no list '{List}'", $"write {{ \"{List}\": [ … ] }}");
        return new SideFile<Redirect>(new EquatableArray<Redirect>(redirects), defect?.In(Kind, filePath, json));
    }

    private static string? SourceOf(TextMapping mapping, string rootPath) =>
        mapping.TextOf(SourceKey) is { } source ? source.Replace('\\', '/').TrimStart('/')
        : mapping.TextOf(SourceFromRootKey) is { } fromRoot ? ContentRoot.PathFromRepository(rootPath, fromRoot)
        : null;

    /// <summary>Returns the defect of a path that no article had; null for one that an article may have had.</summary>
    private static SideFileDefect? DefectOfSource(string source, TextMapping mapping)
    {
        var parts = source.Split('/');
        if (parts.Any(static part => part is "." or ".."))
        {
            return Defect("has '.' or '..'", RelativePath.Combine(string.Empty, source) ?? "the path under the folder of a locale");
        }

        // A folder such as 'id' may be a topic.
        return parts.Length > 1 && parts[0].IndexOf('-') > 0 && LocaleName.IsLocale(parts[0])
            ? Defect($"begins with the folder of the locale '{parts[0]}'", source.Substring(parts[0].Length + 1))
            : null;

        SideFileDefect Defect(string reason, string path) =>
            new(mapping.Start, $"the path '{Excerpt.Of(source)}' {reason}, so that no link has it", $"write '{Excerpt.Of(path)}'");
    }

    /// <summary>Returns the defect of a mapping that isn't a redirect; null if it doesn't look like one.</summary>
    private static SideFileDefect? DefectOf(TextMapping mapping) =>
        mapping.IsRoot ? null
        : mapping.TextOf(TargetKey) is not null ? new SideFileDefect(mapping.Start, $"the entry has no text '{SourceKey}'", "add the path of the article that has moved")
        : mapping.TextOf(SourceKey) is not null || mapping.TextOf(SourceFromRootKey) is not null
            ? new SideFileDefect(mapping.Start, $"the entry has no text '{TargetKey}'", "add the address that the article has moved to")
        : null;
}
