using TypedContent.Build.Files;
using TypedContent.Compiler.Settings;

namespace TypedContent.Tool.Projects;

/// <summary>Represents what a project states about its content set.</summary>
/// <param name="Path">The path of the project file, or of the settings file.</param>
/// <param name="Items">The files of the content set.</param>
/// <param name="Options">The options of the project.</param>
/// <param name="Severities">The severities that the project states.</param>
/// <param name="BaselinePath">The path of the baseline, whether it exists or not.</param>
/// <param name="LockPath">The path of the lock, whether it exists or not.</param>
internal sealed record ContentProject(
    string Path, ContentItems Items, ContentOptions Options, SeveritySettings Severities, string BaselinePath, string LockPath)
{
    /// <summary>Gets a value that indicates whether a settings file states the content set, and not a C# project.</summary>
    public bool HasSettingsFile => SettingsFile.IsNamed(Path);

    /// <summary>Gets the paths of the files that are read, whether they exist or not.</summary>
    public IEnumerable<string> Files => ((IEnumerable<ContentItem>[])[Items.Articles, Items.Tocs, Items.Redirects, Items.PublishConfigs, Items.XrefMaps])
        .SelectMany(items => items).Select(item => item.FullPath).Append(BaselinePath).Append(LockPath);

    /// <summary>Gets the files that the settings and severities come from, and what the last build has found out.</summary>
    public IReadOnlyCollection<string> SettingsFiles { get; init; } = [Path];

    /// <summary>Gets the text that states the settings: that of the settings file, or MSBuild's answer.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the folder in which builds keep what they know of the articles; null without a C# project.</summary>
    public string? BuildFolder { get; init; }

    /// <summary>Gets the reason that the present state of the project can't be read; null if this is it.</summary>
    public string? Defect { get; init; }

    /// <summary>Gets what the last build has found out.</summary>
    public LastBuild LastBuild { get; init; } = LastBuild.None;

    /// <summary>Determines whether a new file may be one of the content set.</summary>
    public bool MayHave(string path) =>
        !ContentFolder.IsOfEditor(path)
        && (ContentFolder.Contains(Items.RootPath, path) || (!HasSettingsFile && ContentFolder.Contains(System.IO.Path.GetDirectoryName(Path)!, path)))
        && (ContentFolder.IsArticle(path) || ContentFolder.IsToc(path) || ContentFolder.IsRedirects(path) || !HasSettingsFile);

    /// <summary>Determines whether a new folder may have files of the content set.</summary>
    public bool MayHaveFilesIn(string folder) => ContentFolder.Contains(Items.RootPath, System.IO.Path.Combine(folder, "_"));
}
