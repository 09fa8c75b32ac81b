using Microsoft.Build.Framework;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;

namespace TypedContent.Build;

/// <summary>Represents a task that reads the content set of a project.</summary>
public abstract class ContentTask : Microsoft.Build.Utilities.Task
{
    private const string HelpLink = "https://github.com/typedcontent/typedcontent/blob/main/docs/diagnostics/TC5004.md";

    /// <summary>Gets or sets the articles, with the metadata <c>Path</c>, <c>Locale</c> and <c>Kind</c>.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Gets or sets the lists of redirects.</summary>
    public ITaskItem[] Redirects { get; set; } = [];

    /// <summary>Gets or sets the folder of the content set.</summary>
    public string RootPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the settings of the project: names of properties, with their values as the metadata <c>Value</c>.</summary>
    [Required]
    public ITaskItem[] Settings { get; set; } = [];

    /// <summary>Gets the options of the project.</summary>
    private protected ContentOptions Options => ContentOptions.Read(setting =>
        Settings.FirstOrDefault(item => item.ItemSpec == setting.Property)?.GetMetadata("Value"));

    /// <summary>Returns the articles in the locales that are included. Files that can't be read or are listed twice are logged as errors.</summary>
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

    /// <summary>Returns link targets with the redirects of articles that have moved.</summary>
    private protected LinkTargets ReadRedirects()
    {
        var lists = ReadAll(Redirects, (json, path) => Compiler.Sets.Links.Redirects.Read(json, path, RootPath));
        return LinkTargets.None with
        {
            Redirects = new(lists.SelectMany(list => list.Items)),
            Problems = new(lists.SelectMany(list => list.Problems)),
        };
    }

    /// <summary>Returns the contents of files beside the articles. Files that can't be read are logged as errors.</summary>
    private protected List<SideFile<T>> ReadAll<T>(ITaskItem[] items, Func<string, string, SideFile<T>> read)
        where T : IEquatable<T> =>
        [.. items.Select(item => item.GetMetadata("FullPath")).Select(path => TryRead(path, out var text) ? read(text, path) : new SideFile<T>([], null))];

    /// <summary>Returns the path of a file under the root: the one that the project states, else its own.</summary>
    private protected string PathUnderRoot(ITaskItem item)
    {
        var stated = item.GetMetadata("Path");
        return stated.Length > 0 ? stated : ContentRoot.RelativePath(RootPath, item.GetMetadata("FullPath"));
    }

    /// <summary>Returns true, and the text of a file; if it can't be read, logs an error and returns false.</summary>
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
