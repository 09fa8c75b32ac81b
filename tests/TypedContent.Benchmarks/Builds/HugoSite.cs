using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Represents a site that Hugo makes of a set: the body of each article as HTML, and nothing else.</summary>
internal sealed class HugoSite
{
    private const string Command = "hugo";

    private readonly string _folder;

    /// <summary>Writes the settings and the only layout of the site.</summary>
    public HugoSite(Settings settings, string set)
    {
        _folder = settings.Place("projects", set, "hugo");
        var layouts = Path.Combine(_folder, "layouts", "_default");
        Directory.CreateDirectory(layouts);
        File.WriteAllText(Path.Combine(layouts, "single.html"), "{{ .Content }}");
        File.WriteAllText(Path.Combine(_folder, "config.toml"), $"""
            contentDir = "{settings.SetFolder(set)}"
            disableKinds = ["404", "RSS", "home", "robotsTXT", "section", "sitemap", "taxonomy", "term"]

            [markup.goldmark.renderer]
            unsafe = true
            """);
    }

    /// <summary>Gets a value that indicates whether Hugo is installed.</summary>
    public static bool IsInstalled { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Command)));

    private string OutputFolder => Path.Combine(_folder, "public");

    /// <summary>Deletes the pages.</summary>
    public void Clean()
    {
        if (Directory.Exists(OutputFolder))
        {
            Directory.Delete(OutputFolder, recursive: true);
        }
    }

    /// <summary>Makes all pages.</summary>
    /// <exception cref="InvalidOperationException">A page isn't made.</exception>
    public ProcessRun Build() => ProcessRun.Of(_folder, Command, "--destination", OutputFolder);
}
