using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Generator.Usage;

/// <summary>Checks for plain text of articles where HTML is expected.</summary>
internal static class HtmlCheck
{
    private static readonly string[] Texts = ["ContentString", "ContentMessage"];

    public static void Check(UsageContext context, SyntaxNode node)
    {
        var content = node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when HtmlSinks.MayExpectHtml(access.Name.Identifier.ValueText) => HtmlSinks.ContentOf(call.ArgumentList),
            BaseObjectCreationExpressionSyntax creation => HtmlSinks.ContentOf(creation.ArgumentList),
            CastExpressionSyntax cast => cast.Expression,
            _ => null,
        };
        if (content is not null && TextIn(context, content) is { } text && SinkOf(context, node) is { } sink && HtmlSinks.ExpectsHtml(sink))
        {
            var right = Operand(text) + ".ToHtml()";
            context.Report(TextAsHtml.At(default, content.WithoutTrivia().ToString(), right), content, right);
        }
    }

    /// <summary>Returns an expression as the operand of a member access, in parentheses where others would take a part of it.</summary>
    private static string Operand(ExpressionSyntax text) => text
        is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ThisExpressionSyntax
            or PostfixUnaryExpressionSyntax
        ? text.WithoutTrivia().ToString()
        : $"({text.WithoutTrivia()})";

    /// <summary>Returns the text of an article that an expression converts to a string; null if it is another expression.</summary>
    private static ExpressionSyntax? TextIn(UsageContext context, ExpressionSyntax content)
    {
        while (true)
        {
            switch (content)
            {
                case ParenthesizedExpressionSyntax inner:
                    content = inner.Expression;
                    continue;
                case CastExpressionSyntax { Type: PredefinedTypeSyntax } cast:
                    content = cast.Expression;
                    continue;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } access }:
                    content = access.Expression;
                    continue;
                default:
                    return content is not LiteralExpressionSyntax && ContentSymbols.IsRuntime(context.TypeOf(content), Texts) ? content : null;
            }
        }
    }

    private static IMethodSymbol? SinkOf(UsageContext context, SyntaxNode node) => node is CastExpressionSyntax cast
        ? context.TypeOf(cast) is INamedTypeSymbol { Name: "MarkupString" } type ? type.GetMembers(WellKnownMemberNames.ExplicitConversionName).OfType<IMethodSymbol>().FirstOrDefault() : null
        : context.SymbolOf(node) as IMethodSymbol;
}
