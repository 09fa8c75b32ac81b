using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Packing;

namespace TypedContent.Build;

/// <summary>
/// Writes the packs that a build embeds, one per locale. What is wrong with an article is reported by the
/// generator, which sees the same files; this task writes what there is.
/// </summary>
public sealed class WriteContentPacks : Microsoft.Build.Utilities.Task
{
    private const string HelpLink = "https://github.com/typedcontent/typedcontent/blob/main/docs/diagnostics/TC5004.md";

    /// <summary>The articles, with their metadata <c>TypedContentPath</c>, <c>TypedContentLocale</c> and <c>TypedContentKind</c>.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Lists of redirects.</summary>
    public ITaskItem[] Redirects { get; set; } = [];

    /// <summary>The folder that holds the content set.</summary>
    public string RootPath { get; set; } = string.Empty;

    /// <summary>The folder the packs are written to. Other packs in it are deleted.</summary>
    [Required]
    public string OutputFolder { get; set; } = string.Empty;

    /// <summary>The locale the articles were translated from.</summary>
    public string? SourceLocale { get; set; }

    /// <summary>The locale for readers whose language is not there.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>The locales to include, separated by commas; empty for all.</summary>
    public string? Locales { get; set; }

    /// <summary>Where the site shows the articles; empty where the project does not say.</summary>
    public string? SitePrefix { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var options = ContentOptions.From(null, SourceLocale, DefaultLocale, Locales, SitePrefix);
        var files = new List<ArticleFile>(Articles.Length);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Articles)
        {
            var path = item.GetMetadata("FullPath");
            var stated = item.GetMetadata("TypedContentPath");
            var relative = stated.Length > 0 ? stated : ContentRoot.RelativePath(RootPath, path);
            var identity = ArticleIdentity.Of(path, relative, item.GetMetadata("TypedContentLocale"), item.GetMetadata("TypedContentKind"));
            if (!paths.Add(path))
            {
                LogListedTwice(path);
            }
            else if ((identity.Locale is not { } locale || options.Includes(locale)) && TryRead(path, out var text))
            {
                files.Add(new ArticleFile(identity, text));
            }
        }

        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var packs = ContentPacker.Pack(files, ReadRedirects(), options);
        Directory.CreateDirectory(OutputFolder);
        foreach (var pack in packs)
        {
            PackOutput.WriteIfChanged(Path.Combine(OutputFolder, pack.Locale + PackOutput.Extension), pack.Bytes);
        }

        PackOutput.DeleteOthers(OutputFolder, packs.Select(pack => pack.Locale));
        Log.LogMessage(MessageImportance.Low, "TypedContent: {0} articles in {1} packs", files.Count, packs.Count);
        return true;
    }

    private EquatableArray<Redirect> ReadRedirects()
    {
        var redirects = new List<Redirect>();
        foreach (var item in Redirects)
        {
            if (TryRead(item.GetMetadata("FullPath"), out var json))
            {
                redirects.AddRange(Compiler.Linking.Redirects.Read(json));
            }
        }

        return new EquatableArray<Redirect>(redirects);
    }

    private void LogListedTwice(string path) => Log.LogError(
        null, "TC5004", null, HelpLink, path, 0, 0, 0, 0,
        "the article is listed twice; to set its Locale or Path, use <TypedContent Update=\"…\"> instead of Include ({0})", HelpLink);

    private bool TryRead(string path, out string text)
    {
        try
        {
            text = File.ReadAllText(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, ReadingRules.UnreadableFile.Id, null, path, 0, 0, 0, 0, ReadingRules.UnreadableFile.MessageFormat, e.Message);
            text = string.Empty;
            return false;
        }
    }
}
