using Microsoft.Build.Framework;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Build;

/// <summary>A task on the content set of a project.</summary>
public abstract class ContentTask : Microsoft.Build.Utilities.Task
{
    private const string HelpLink = "https://github.com/typedcontent/typedcontent/blob/main/docs/diagnostics/TC5004.md";

    /// <summary>The articles, with their metadata <c>Path</c>, <c>Locale</c> and <c>Kind</c>.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Lists of redirects.</summary>
    public ITaskItem[] Redirects { get; set; } = [];

    /// <summary>The folder that holds the content set.</summary>
    public string RootPath { get; set; } = string.Empty;

    /// <summary>The locale the articles were translated from.</summary>
    public string? SourceLocale { get; set; }

    /// <summary>The locale for readers whose language is not there.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>The locales to include, separated by commas; empty for all.</summary>
    public string? Locales { get; set; }

    /// <summary>Where the site shows the articles; empty where the project does not say.</summary>
    public string? SitePrefix { get; set; }

    /// <summary>What the project says about its content set.</summary>
    private protected ContentOptions Options => ContentOptions.From(null, SourceLocale, DefaultLocale, Locales, SitePrefix);

    /// <summary>The articles of the locales that are included. What can't be read is logged.</summary>
    private protected IReadOnlyList<ArticleFile> ReadArticles()
    {
        var options = Options;
        var files = new List<ArticleFile>(Articles.Length);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Articles)
        {
            var path = item.GetMetadata("FullPath");
            var identity = ArticleIdentity.Of(
                path, PathUnderRoot(item), item.GetMetadata("Locale"), item.GetMetadata("Kind"));
            if (!paths.Add(path))
            {
                LogListedTwice(path);
            }
            else if ((identity.Locale is not { } locale || options.Includes(locale)) && TryRead(path, out var text))
            {
                files.Add(new ArticleFile(identity, text));
            }
        }

        return files;
    }

    /// <summary>The articles that moved.</summary>
    private protected EquatableArray<Redirect> ReadRedirects() =>
        new(Redirects.SelectMany(item => TryRead(item.GetMetadata("FullPath"), out var json) ? Compiler.Sets.Links.Redirects.Read(json) : []));

    /// <summary>Where a file lies under the root, or the project says that it does.</summary>
    private protected string PathUnderRoot(ITaskItem item)
    {
        var stated = item.GetMetadata("Path");
        return stated.Length > 0 ? stated : ContentRoot.RelativePath(RootPath, item.GetMetadata("FullPath"));
    }

    /// <summary>The text of a file; false, and a message, where it can't be read.</summary>
    private protected bool TryRead(string path, out string text)
    {
        try
        {
            text = File.ReadAllText(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, UnreadableFile.Rule.Id, null, path, 0, 0, 0, 0, "{0}", UnreadableFile.At(default, e.Message).Message);
            text = string.Empty;
            return false;
        }
    }

    private void LogListedTwice(string path) => Log.LogError(
        null, "TC5004", null, HelpLink, path, 0, 0, 0, 0,
        "the article is listed twice; to set its Locale or Path, use <TypedContent Update=\"…\"> instead of Include ({0})", HelpLink);
}
