using TypedContent.Compiler;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Sets;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Translations;

/// <summary>Finds the texts whose source isn't the one of a commit.</summary>
internal static class ChangedTexts
{
    /// <summary>Returns the texts that the commit doesn't have.</summary>
    /// <param name="set">The texts.</param>
    /// <param name="content">The content set.</param>
    /// <param name="project">The project.</param>
    /// <param name="commit">The commit.</param>
    /// <exception cref="ProjectException">There is no repository, or no such commit.</exception>
    public static ExchangeSet Since(ExchangeSet set, ContentCompilation content, ContentProject project, string commit)
    {
        var before = CommittedContent.Of(project, commit);
        var known = before.Project.Items.Articles.Select(item => item.FullPath).ToHashSet(StringComparer.Ordinal);
        var origins = content.Files.ToDictionary(file => file.Origin.FilePath, file => file.Origin, StringComparer.Ordinal);
        var articles = set.Articles.Select(article =>
        {
            var old = before.Renamed.GetValueOrDefault(article.FilePath, article.FilePath);
            if (!known.Contains(old))
            {
                return article;
            }

            var ids = before.Texts.TryGetValue(old, out var text) ? ContentExport.IdsOf(new ArticleFile(origins[article.FilePath], text.Text), content).ToHashSet(StringComparer.Ordinal) : null;
            return article with { Units = [.. article.Units.Where(unit => ids?.Contains(unit.Id.ToString()) == false)] };
        });
        return set with { Articles = [.. articles.Where(article => article.Units.Count > 0)] };
    }
}
