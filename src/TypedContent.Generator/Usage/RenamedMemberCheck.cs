using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Usage;

namespace TypedContent.Generator.Usage;

/// <summary>Checks for members that have another name since the last build, because their texts were edited.</summary>
internal static class RenamedMemberCheck
{
    private const string TableSuffix = "Table";

    public static void Check(UsageContext context, SyntaxNode node)
    {
        if (node is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access
            || context.Symbols.Before is not { } before
            || !before.HasMember(name.Identifier.ValueText)
            || context.SymbolOf(name) is not null
            || context.TypeOf(access.Expression)?.OriginalDefinition is not INamedTypeSymbol { ContainingType: { } article } table
            || !table.Name.EndsWith(TableSuffix, StringComparison.Ordinal)
            || !ContentSymbols.IsRuntime(article.BaseType, "Article"))
        {
            return;
        }

        string[] members = [.. table.GetMembers().Where(static member => member is IFieldSymbol { DeclaredAccessibility: Accessibility.Public } or IMethodSymbol { MethodKind: MethodKind.Ordinary }).Select(static member => member.Name)];
        if (MemberRename.Of(name.Identifier.ValueText, before.MembersOf(article.Name, table.Name), members) is { } right)
        {
            context.Report(RenamedMember.At(default, name.Identifier.ValueText, article.Name, right), name, right);
        }
    }
}
