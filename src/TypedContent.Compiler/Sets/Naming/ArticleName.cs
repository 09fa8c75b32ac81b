using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Represents the names of an article in the generated code.</summary>
/// <param name="Folders">The nested classes of its folders, the outermost first.</param>
/// <param name="Member">The property in the class of the innermost folder.</param>
/// <param name="ClassName">The class of the article.</param>
public sealed record ArticleName(EquatableArray<string> Folders, string Member, string ClassName);
