using TypedContent.Compiler.Sets.Naming;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the members of <c>Articles</c> that give way to articles and folders: where one has the name, the member has another.</summary>
internal static class SetMembersEmitter
{
    /// <summary>Writes the members.</summary>
    public static void Emit(IndentedWriter writer, NameTable names, TypeNames types)
    {
        var members = new SetMembers(names);
        if (members.NameOf("Set") is { } set)
        {
            writer.Gap()
                .Line("/// <summary>The articles as a set, for example to combine it with those of other projects.</summary>")
                .Line($"public static {TypeNames.ContentSet} {set} => {types.ContentIndex}.Instance;");
        }

        if (members.NameOf("Similar") is { } similar)
        {
            writer.Gap()
                .Line("/// <summary>Finds articles whose paths are similar to one that doesn't exist, as for a page that says so.</summary>")
                .Line("/// <param name=\"path\">The path without extension. It can be user input.</param>")
                .Line("/// <returns>At most three articles, the most similar first.</returns>")
                .Line($"public static {TypeNames.ArticleList} {similar}(string path) => {types.ContentIndex}.Instance.Similar(path);");
        }

        if (members.NameOf("TryGetRedirect") is { } redirect)
        {
            writer.Gap()
                .Line("/// <summary>Finds the article that was at a path before it moved. Case doesn't count.</summary>")
                .Line("/// <param name=\"path\">The path without extension.</param>")
                .Line("/// <param name=\"article\">The article, if there is one.</param>")
                .Line("/// <returns>Whether there is one.</returns>")
                .Line($"public static bool {redirect}(")
                .Line("    string path,")
                .Directive("#if NET8_0_OR_GREATER")
                .Line("    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]")
                .Directive("#endif")
                .Line($"    out {TypeNames.Article}? article) => {types.ContentIndex}.Instance.TryGetRedirect(path, out article);");
        }

        if (members.NameOf("Tags") is { } tags)
        {
            writer.Gap()
                .Line("/// <summary>The tags of the front matter, each with its articles.</summary>")
                .Line($"public static {TypeNames.TagList} {tags} => {types.ContentIndex}.Instance.Tags;");
        }

        if (members.NameOf("Navigation") is { } navigation)
        {
            writer.Gap()
                .Line("/// <summary>The entries of the navigation that are in no other.</summary>")
                .Line($"public static {TypeNames.NavigationList} {navigation} => {types.ContentIndex}.Instance.Navigation;");
        }
    }
}
