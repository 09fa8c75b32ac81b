using TypedContent.Benchmarks.Baselines;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Creates the projects that are built: with TypedContent, with the alternatives in use, and with neither.</summary>
internal static class Projects
{
    // The errors of real articles. A project that adopts the package would list them in its baseline.
    private const string Severities = """
        is_global = true
        dotnet_diagnostic.TC1001.severity = warning
        dotnet_diagnostic.TC1002.severity = warning
        """;

    /// <summary>Returns a project with a program only.</summary>
    public static BuildProject Empty(Settings settings, string set) => new(Folder(settings, set, "empty"));

    /// <summary>Returns a project with the articles in its folder. The project doesn't use them, but MSBuild lists them.</summary>
    public static BuildProject Beside(Settings settings, string set)
    {
        var folder = Folder(settings, set, "beside");
        Copy(settings.SetFolder(set), Path.Combine(folder, "content"));
        return new(folder);
    }

    /// <summary>Returns a project with a program that doesn't depend on the set.</summary>
    public static BuildProject Program(Settings settings, string name, string program, string configuration) =>
        new(Folder(settings, "none", name), program: program, configuration: configuration);

    /// <summary>Returns a project that passes the articles to the compiler, which doesn't read them.</summary>
    public static BuildProject Files(Settings settings, string set) =>
        new(Folder(settings, set, "files"), items: $"""<AdditionalFiles Include="{settings.SetFolder(set)}/**/*.md" />""");

    /// <summary>Returns a project that uses the package with its defaults.</summary>
    /// <param name="settings">The settings that determine the folder of the project.</param>
    /// <param name="set">The set that the project contains.</param>
    /// <param name="name">The name of the folder of the project.</param>
    /// <param name="hasCopy">True if the project has its own copy of the articles, so that edits don't affect other projects.</param>
    /// <param name="properties">The other properties of the project file.</param>
    /// <param name="program">The source code of the program.</param>
    /// <param name="configuration">The build configuration.</param>
    public static BuildProject TypedContent(
        Settings settings, string set, string name = "typedcontent", bool hasCopy = false, string properties = "",
        string program = "System.Console.WriteLine(App.Content.Articles.All.Count);", string configuration = "Debug")
    {
        var folder = Folder(settings, set, name, (".globalconfig", Severities));
        if (hasCopy)
        {
            Copy(settings.SetFolder(set), Path.Combine(folder, "content"));
        }

        return new(
            folder,
            (hasCopy ? string.Empty : $"<TypedContentRoot>{settings.SetFolder(set)}</TypedContentRoot>") + properties,
            $"""<PackageReference Include="TypedContent" Version="{PackageFeed.Version(settings)}" />""",
            program,
            configuration);
    }

    /// <summary>Returns a project with the same texts as string resources, read by their keys or through a class.</summary>
    public static BuildProject Resx(Settings settings, string set, bool typed)
    {
        var folder = Folder(settings, set, typed ? "resx-typed" : "resx");
        var resources = Path.Combine(folder, "Resources");
        if (!Directory.Exists(resources))
        {
            var source = TypedContent(settings, set);
            source.Build();
            ResxFiles.Write(resources + ".unfinished", BuiltArticles.Load(source.AssemblyPath), typed);
            Directory.Move(resources + ".unfinished", resources);
        }

        return new(folder, "<NeutralLanguage>en-US</NeutralLanguage><NoWarn>$(NoWarn);CS8600;CS8601;CS8603;CS8618;CS8625</NoWarn>");
    }

    private static string Folder(Settings settings, string set, string name, params ReadOnlySpan<(string Name, string Text)> files)
    {
        _ = PackageFeed.Version(settings);
        var folder = settings.Place("projects", set, name);
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
        }

        return folder;
    }

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
