using TypedContent.Build.Files;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Tool.Projects;

/// <summary>Represents what the last build of a C# project has left in <c>obj</c>, since only a compiler can find it out.</summary>
internal sealed record LastBuild
{
    /// <summary>Gets what is known without a C# project.</summary>
    public static LastBuild None { get; } = new();

    /// <summary>Gets the types that describe front matter; null if no build has written them.</summary>
    public ArticleSchemas? Schemas { get; private init; }

    /// <summary>Gets the reason that front matter is not, or may not be, compared with the types of today; null if it is.</summary>
    public string? SchemaDefect { get; private init; }

    /// <summary>Gets what referenced assemblies state about their articles; null if no build has found them.</summary>
    public AssemblyExports? References { get; private init; }

    /// <summary>Gets the files that all of this comes from, whether they exist or not.</summary>
    public IReadOnlyList<string> Files { get; private init; } = [];

    /// <summary>Returns what the last build of a project knew.</summary>
    /// <param name="project">The path of the project.</param>
    /// <param name="folder">The folder in which builds keep what they know of the articles.</param>
    /// <param name="sources">The source files of the project.</param>
    public static LastBuild Of(string project, string folder, IEnumerable<string> sources)
    {
        string Under(string name) => Path.Combine(folder, name);
        var schemas = SchemaFile.Read(Under("schemas.cache"));
        var described = sources.Where(SchemaSources.Describes).ToList();
        var references = Read(Under("references.cache"));
        return new LastBuild
        {
            Schemas = schemas ?? (described.Count == 0 ? ArticleSchemas.None : null),
            SchemaDefect = DefectOf(schemas, described, File.GetLastWriteTimeUtc(Under("frontmatter.stamp"))) is { } defect ? $"{defect}; run: dotnet build \"{project}\"" : null,
            References = references?.Today(),
            Files = [Under("schemas.cache"), Under("frontmatter.stamp"), Under("references.cache"), .. references?.Paths ?? []],
        };
    }

    private static string? DefectOf(ArticleSchemas? schemas, List<string> sources, DateTime built)
    {
        if (schemas is null)
        {
            return sources.Count == 0 ? null : "front matter is not compared with the types of the project that describe it ([ContentMetadata]), since no build has written them down";
        }

        var isOld = sources.Count == 0 ? schemas.All.Count > 0 : sources.Exists(source => File.GetLastWriteTimeUtc(source) > built);
        return isOld ? "front matter is compared with the types that described it in the last build; the C# has changed since" : null;
    }

    private static ReferenceFile? Read(string path)
    {
        try
        {
            return ReferenceFile.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
