using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the namespace of the generated code. The name of a project, such as <c>my-app</c>, may be no valid namespace.</summary>
internal static class NamespaceName
{
    private const string Folder = "Content";

    /// <summary>Returns the namespace that the project states, else <c>Content</c> in its root namespace.</summary>
    public static string From(string stated, string root) => Valid(
        stated.Length > 0 ? stated
        : root.Length > 0 ? root + "." + Folder
        : Folder);

    private static string Valid(string name) =>
        string.Join(".", name.Split('.').Select(part => ValidPart(part.Trim().TrimStart('@'))));

    private static string ValidPart(string part)
    {
        var valid = new StringBuilder(part.Length + 1);
        foreach (var c in part)
        {
            if (valid.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c))
            {
                valid.Append('_');
            }

            if (SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                valid.Append(c);
            }
            else if (valid.Length == 0 || valid[valid.Length - 1] != '_')
            {
                valid.Append('_');
            }
        }

        var text = valid.Length == 0 ? "_" : valid.ToString();
        return SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None ? text : "@" + text;
    }
}
