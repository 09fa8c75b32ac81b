using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace TypedContent.CodeFixes;

/// <summary>Names an article that has moved by its new member, which the body of the obsolete one returns.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ObsoleteArticleFix)), Shared]
public sealed class ObsoleteArticleFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.ObsoleteArticle, RuleIds.ObsoleteMember];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax node
                && model?.GetSymbolInfo(node, context.CancellationToken).Symbol is IPropertySymbol property
                && TargetOf(property, context.CancellationToken) is { } target)
            {
                var name = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
                var right = target.WithTriviaFrom(name).WithAdditionalAnnotations(Simplifier.Annotation);
                var document = context.Document.WithSyntaxRoot(root.ReplaceNode(name, right));
                context.RegisterCodeFix(CodeAction.Create("Name the article at its new place", _ => Task.FromResult(document), RuleIds.ObsoleteArticle), diagnostic);
            }
        }
    }

    /// <summary>Returns the expression that a generated obsolete property of an article returns; null for another property.</summary>
    private static MemberAccessExpressionSyntax? TargetOf(IPropertySymbol property, CancellationToken cancellation) =>
        property.Type.BaseType is { Name: "Article", ContainingNamespace: { Name: "TypedContent", ContainingNamespace.IsGlobalNamespace: true } }
        && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is PropertyDeclarationSyntax { ExpressionBody.Expression: MemberAccessExpressionSyntax target }
            ? target.WithoutTrivia()
            : null;
}
