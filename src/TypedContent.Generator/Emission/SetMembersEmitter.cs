using TypedContent.Compiler.Sets.Naming;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the members of <c>Articles</c> that give way to articles and folders: where one has the name, the member has another.</summary>
internal static class SetMembersEmitter
{
    /// <summary>Writes the members.</summary>
    public static void Emit(IndentedWriter writer, NameTable names, TypeNames types)
    {
        if (SetMembers.NameOf("Navigation", names) is { } navigation)
        {
            writer.Gap()
                .Line("/// <summary>The entries of the navigation that are in no other.</summary>")
                .Line($"public static {TypeNames.NavigationList} {navigation} => {types.ContentIndex}.Instance.Navigation;");
        }
    }
}
