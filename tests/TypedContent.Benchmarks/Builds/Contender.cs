using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Represents a process that is run repeatedly from start to end.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Prepare">Resets the state before a run; not measured.</param>
/// <param name="Run">Runs the process, optionally with a compiler server.</param>
internal sealed record Contender(string Name, Action Prepare, Func<CompilerServer?, ProcessRun> Run)
{
    public const string Floor = "floor: read + front matter + Markdig, 1 thread";
    public const string ParallelFloor = "the same, 2 threads";
    public const string Empty = "empty project";
    public const string TypedContent = "TypedContent";
    public const string Hugo = "Hugo, body as HTML";

    /// <summary>Gets a value that indicates whether a compiler server affects the contender.</summary>
    public bool IsBuild { get; init; } = true;

    /// <summary>Returns the contenders that are measured on a set.</summary>
    public static IEnumerable<Contender> Of(Settings settings, string set)
    {
        yield return Markdig(Floor, settings.SetFolder(set), 1);
        yield return Markdig(ParallelFloor, settings.SetFolder(set), 2);
        yield return Build(Empty, Projects.Empty(settings, set));
        yield return Build("files passed, no generator", Projects.Files(settings, set));
        yield return Build(TypedContent, Projects.TypedContent(settings, set));
        yield return Build(
            "TypedContent, no members for sentences",
            Projects.TypedContent(settings, set, "typedcontent-sections", properties: "<TypedContentMembers>sections;links;metadata</TypedContentMembers>"));
        yield return Build("resx, untyped", Projects.Resx(settings, set, typed: false));
        if (set == "S")
        {
            yield return Build("resx, typed", Projects.Resx(settings, set, typed: true));
        }

        if (HugoSite.IsInstalled)
        {
            var site = new HugoSite(settings, set);
            yield return new Contender(Hugo, site.Clean, _ => site.Build()) { IsBuild = false };
        }
    }

    private static Contender Build(string name, BuildProject project) => new(name, project.Clean, server => project.Build(server));

    private static Contender Markdig(string name, string folder, int threads) => new(
        name,
        static () => { },
        _ => ProcessRun.Of(folder, "dotnet", typeof(Contender).Assembly.Location, "floor", folder, Reports.Figures.Count(threads)))
    { IsBuild = false };
}
