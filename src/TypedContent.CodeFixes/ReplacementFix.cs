using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.CodeFixes;

/// <summary>Writes what a diagnostic suggests: the new name of a member, an existing path, or the HTML of a text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementFix)), Shared]
public sealed class ReplacementFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.RenamedMember, RuleIds.UnknownArticlePath, RuleIds.TextAsHtml];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && diagnostic.Properties.TryGetValue(RuleIds.Replacement, out var text) && text is not null
                && NodeOf(diagnostic.Id, text, node) is { } right)
            {
                var document = context.Document.WithSyntaxRoot(root.ReplaceNode(node, right.WithTriviaFrom(node)));
                context.RegisterCodeFix(CodeAction.Create($"Write '{text}'", _ => Task.FromResult(document), diagnostic.Id), diagnostic);
            }
        }
    }

    private static ExpressionSyntax? NodeOf(string id, string text, SyntaxNode node) => id switch
    {
        RuleIds.RenamedMember when node is IdentifierNameSyntax => SyntaxFactory.IdentifierName(text),
        RuleIds.UnknownArticlePath when node is LiteralExpressionSyntax => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)),
        RuleIds.TextAsHtml when node is ExpressionSyntax => SyntaxFactory.ParseExpression(text),
        _ => null,
    };
}
