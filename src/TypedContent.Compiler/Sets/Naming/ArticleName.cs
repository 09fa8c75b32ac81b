using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>
/// Where an article stands in the generated code: the nested classes of its folders, its property there, and its class.
/// </summary>
public sealed record ArticleName(EquatableArray<string> Folders, string Member, string ClassName);
