using TypedContent.Compiler.Sets.Schemas;
using TypedContent.LanguageServer.Workspaces;
using TypedContent.Tool.Editors;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Provides projects whose last build has found a type of front matter.</summary>
internal sealed class SchemaProjects : IProjectSource
{
    private static readonly ArticleSchemas s_schemas = new([new ArticleSchema("App.Page", "Page", ["billing/**"],
    [
        new SchemaProperty("level", SchemaValueType.Enumeration) { Names = ["basic", "expert"], IsRequired = true },
        new SchemaProperty("related", SchemaValueType.Article) { IsList = true },
        new SchemaProperty("isOld", SchemaValueType.Boolean),
    ])]);

    public IReadOnlyList<IContentProject> Find(string folder) => [.. new EditorProjects().Find(folder).Select(project => new SchemaProject(project))];

    private sealed class SchemaProject(IContentProject project) : IContentProject
    {
        public string Path => project.Path;

        public ProjectContent Read(IReadOnlyCollection<string>? changed)
        {
            var read = project.Read(changed);
            return read with { Content = read.Content with { Compilation = read.Content.Compilation.WithSchemas(s_schemas) } };
        }

        public bool MayHave(string path) => project.MayHave(path);

        public string? ReadFile(string path) => project.ReadFile(path);

        public IReadOnlyCollection<string>? WaitForChange(CancellationToken cancellation) => project.WaitForChange(cancellation);
    }
}
