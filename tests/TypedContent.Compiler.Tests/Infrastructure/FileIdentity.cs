using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>Provides the identity of a file that is read by itself.</summary>
internal static class FileIdentity
{
    extension(ArticleFile file)
    {
        /// <summary>Gets the identity of the article.</summary>
        public ArticleIdentity Identity => new ContentOptions().For([file.Origin]).IdentityOf(file.Origin)!;
    }
}
