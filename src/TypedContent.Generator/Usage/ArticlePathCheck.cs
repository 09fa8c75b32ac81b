using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Generator.Usage;

/// <summary>Checks constant paths of <c>Articles.TryGet</c>.</summary>
internal static class ArticlePathCheck
{
    private const string Method = "TryGet";
    private const string Set = "Set";

    public static void Check(UsageContext context, SyntaxNode node)
    {
        if (node is not InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: { Count: 2 } arguments } call
            || NameOf(called) != Method
            || context.ConstantOf(arguments[0].Expression) is not { } path
            || AskedBy(context, call) is not { } asked
            || context.Symbols.PathsOf(asked) is not { } paths)
        {
            return;
        }

        if (!paths.Has(path))
        {
            var similar = paths.SimilarTo(path);
            context.Report(UnknownArticlePath.At(default, path, similar), arguments[0].Expression, arguments[0].Expression is LiteralExpressionSyntax ? similar : null);
        }
        else if (context.Symbols.IsOwn(asked) && context.Symbols.Members.TryGetValue(path, out var member) && HasTypedForm(call) && arguments[1].Expression is not DeclarationExpressionSyntax { Designation: DiscardDesignationSyntax } and not IdentifierNameSyntax { Identifier.ValueText: "_" })
        {
            context.Report(UntypedArticlePath.At(default, path, Shortened(context, call, member)), call, member);
        }
    }

    /// <summary>Returns the class that is asked, such as <c>Articles</c>: by a method of its own, or of the set that is a property of it.</summary>
    /// <remarks>The class is partial: a method or a set that the user adds to it may know other paths.</remarks>
    private static INamedTypeSymbol? AskedBy(UsageContext context, InvocationExpressionSyntax call)
    {
        ISymbol? asked = context.SymbolOf(call) is not IMethodSymbol method ? null
            : !ContentSymbols.IsRuntime(method.ContainingType, "ContentSet") ? method
            : call.Expression is MemberAccessExpressionSyntax access && context.SymbolOf(access.Expression) is IPropertySymbol set ? set
            : null;
        return asked is { ContainingType: { } type } && (context.Symbols.IsOwn(type) ? ContentSymbols.IsGenerated(asked) : asked.Name is Method or Set) ? type : null;
    }

    /// <summary>Determines whether a call is a statement, or the condition of an <c>if</c> without <c>else</c>, which the member makes unnecessary.</summary>
    private static bool HasTypedForm(InvocationExpressionSyntax call) => call.Parent switch
    {
        ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } => true,
        IfStatementSyntax { Else: null, Parent: BlockSyntax or GlobalStatementSyntax } => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Parent: IfStatementSyntax { Else: null, Parent: BlockSyntax or GlobalStatementSyntax } } => true,
        _ => false,
    };

    private static string Shortened(UsageContext context, InvocationExpressionSyntax call, string member) =>
        context.Model.LookupNamespacesAndTypes(call.SpanStart, name: "Articles").Any(type => SymbolEqualityComparer.Default.Equals(type, context.Symbols.Articles))
            ? member.Substring(member.IndexOf(".Articles.", StringComparison.Ordinal) + 1)
            : member;

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
