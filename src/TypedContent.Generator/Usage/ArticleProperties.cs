using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.Generator.Usage;

/// <summary>Reads the generated properties of articles.</summary>
internal static class ArticleProperties
{
    /// <summary>Returns the paths of all articles in <paramref name="articles"/>, and the expressions that name them.</summary>
    public static IEnumerable<(string Path, string Expression)> Of(INamedTypeSymbol? articles)
    {
        var open = new Stack<INamedTypeSymbol>();
        for (var folder = articles; folder is not null; folder = open.Count > 0 ? open.Pop() : null)
        {
            foreach (var member in folder.GetMembers())
            {
                if (member is INamedTypeSymbol nested)
                {
                    open.Push(nested);
                }
                else if (member is IPropertySymbol { Type: INamedTypeSymbol article } && ContentSymbols.IsGenerated(member) && PathOf(article) is { } path && !IsObsolete(member))
                {
                    yield return (path, member.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)));
                }
            }
        }
    }

    /// <summary>Determines whether the article of a property has moved.</summary>
    private static bool IsObsolete(ISymbol property) => property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    /// <summary>Returns the path that the constructor of an article passes on; null for a class that is no article.</summary>
    private static string? PathOf(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault()?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ConstructorDeclarationSyntax { Initializer.ArgumentList.Arguments: { Count: > 1 } arguments }
        && arguments[1].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? literal.Token.ValueText
            : null;
}
