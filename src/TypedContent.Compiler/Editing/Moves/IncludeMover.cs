using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Includes;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Makes the edits of include directives after which they name the same files as before a move.</summary>
internal static class IncludeMover
{
    /// <summary>Returns the edits of a file's directives, by the path of the file after the move.</summary>
    public static IEnumerable<TextEdit> EditsOf(ArticleFile file, string filePath, ArticleIdentity identity, ContentCompilation before, Relocation relocation)
    {
        var isMoved = identity.Path == relocation.OldPath;
        foreach (var directive in FirstReading.Of(identity, file.Text, before.Options.FallbackLocale).Layout.Directives.ToArray())
        {
            var isTarget = IncludePath.Of(identity, directive.Path, identity.Locale, before.Options.Layout).Any(path => path.Path == relocation.OldPath);
            var written = LinkDestination.Parse(directive.Path).Path;
            if ((!isMoved && !isTarget) || written.Length == 0 || written[0] is '~' or '/')
            {
                continue;
            }

            var extension = written.Substring(ArticleIdentity.WithoutExtension(written).Length);
            var path = isTarget ? RelativePath.Between(relocation.Map(identity.Path), relocation.NewPath) + extension : relocation.Rebase(written);
            if (path != written)
            {
                yield return new TextEdit(filePath, directive.PathRange, WrittenDestination.Encode(path));
            }
        }
    }
}
