using TypedContent.Benchmarks.Baselines;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Builds;

/// <summary>The projects that are built: with TypedContent, with what people use today, and with nothing.</summary>
internal static class Projects
{
    // Errors of real articles; a project that adopts the package would have them in its baseline.
    private const string Severities = """
        is_global = true
        dotnet_diagnostic.TC1001.severity = warning
        dotnet_diagnostic.TC1002.severity = warning
        """;

    /// <summary>A program and nothing else.</summary>
    public static BuildProject Empty(Settings settings, string set) => new(Folder(settings, set, "empty"));

    /// <summary>The articles lie in the folder of the project, which does nothing with them; MSBuild lists them all the same.</summary>
    public static BuildProject Beside(Settings settings, string set)
    {
        var folder = Folder(settings, set, "beside");
        Copy(settings.SetFolder(set), Path.Combine(folder, "content"));
        return new(folder);
    }

    /// <summary>A program that is the same whatever the set.</summary>
    public static BuildProject Program(Settings settings, string name, string program, string configuration) =>
        new(Folder(settings, "none", name), program: program, configuration: configuration);

    /// <summary>The articles are passed to the compiler, and nobody reads them.</summary>
    public static BuildProject Files(Settings settings, string set) =>
        new(Folder(settings, set, "files"), items: $"""<AdditionalFiles Include="{settings.SetFolder(set)}/**/*.md" />""");

    /// <summary>The package, as it comes.</summary>
    /// <param name="settings">Where the project is to be.</param>
    /// <param name="set">The set that it has.</param>
    /// <param name="name">The folder of the project.</param>
    /// <param name="hasCopy">Whether the project has articles of its own, which others do not see edited.</param>
    /// <param name="properties">Other properties of the project file.</param>
    /// <param name="program">The program.</param>
    /// <param name="configuration">What it is built as.</param>
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

    /// <summary>The same texts as string resources, read by their keys or through a class.</summary>
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
