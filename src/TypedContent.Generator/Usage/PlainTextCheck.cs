using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Generator.Usage;

/// <summary>Checks for HTML of articles where plain text is expected.</summary>
internal static class PlainTextCheck
{
    private static readonly string[] Sources = ["Article", "LocalizedArticle", "ContentString", "ContentMessage", "Section"];

    public static void Check(UsageContext context, SyntaxNode node)
    {
        if (node is InvocationExpressionSyntax { ArgumentList: var arguments }
            && HtmlSinks.ContentOf(arguments) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToHtml" or "ToHtmlByUnit" } html } content
            && context.SymbolOf(node) is IMethodSymbol sink
            && HtmlSinks.ExpectsText(sink)
            && context.SymbolOf(content) is IMethodSymbol { ContainingType: { } type }
            && ContentSymbols.IsRuntime(type, Sources))
        {
            var right = html.Expression.WithoutTrivia().ToString();
            var isText = ContentSymbols.IsRuntime(type, "ContentString", "ContentMessage");
            context.Report(HtmlAsText.At(default, content.WithoutTrivia().ToString(), isText ? $"write '{right}', or pass it as HTML" : $"write '{right}.ToText()', or pass it as HTML"), content, null);
        }
    }
}
