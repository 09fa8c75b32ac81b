using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Edits;

/// <summary>Finds the article that a user names by a file, such as <c>content/de-DE/billing/invoices.md</c>, or by its path, such as <c>billing/invoices</c>.</summary>
internal static class ArticleName
{
    /// <summary>Returns the path of an article, without locale and extension.</summary>
    /// <exception cref="ProjectException">There is none.</exception>
    public static string Find(string name, ContentCompilation content, ContentProject project)
    {
        var full = Path.GetFullPath(name, Environment.CurrentDirectory);
        var origin = content.Files.FirstOrDefault(file => file.Origin.FilePath == full)?.Origin ?? content.Files.FirstOrDefault(file => file.Origin.Path == name.Replace('\\', '/'))?.Origin;
        var path = origin is not null ? content.Options.IdentityOf(origin)?.Path : null;
        var written = WithoutExtension(name.Replace('\\', '/'));
        return path ?? content.Documents.FirstOrDefault(document => document.Variant.Path == written)?.Variant.Path
            ?? throw new ProjectException($"'{name}' is not an article of {project.Path}; name a file, or the path of an article without its locale, such as billing/invoices");
    }

    /// <summary>Returns the path that an article gets, as <see cref="Find"/> does.</summary>
    /// <exception cref="ProjectException">The name is that of a file which is no Markdown.</exception>
    public static string New(string name, ContentCompilation content, ContentProject project)
    {
        // Paths can have dots, as in v1.2/release.
        if (Path.GetExtension(name) is { Length: > 1 } extension && char.IsAsciiLetter(extension[1]) && extension.All(c => c == '.' || char.IsAsciiLetterOrDigit(c)) && !name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            throw new ProjectException($"'{name}' is not the name of an article, whose file ends in .md; if its name has a dot, write {name}.md");
        }

        var full = Path.GetFullPath(name, Environment.CurrentDirectory);
        var isUnderRoot = !Path.GetRelativePath(project.Items.RootPath, full).StartsWith("..", StringComparison.Ordinal);
        var identity = !isUnderRoot ? null : content.Options.IdentityOf(new ArticleOrigin(full, ContentRoot.RelativePath(project.Items.RootPath, full)));
        return identity?.Path ?? WithoutExtension(name.Replace('\\', '/'));
    }

    private static string WithoutExtension(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
}
