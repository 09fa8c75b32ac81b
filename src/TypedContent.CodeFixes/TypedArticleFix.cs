using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace TypedContent.CodeFixes;

/// <summary>Uses the member of an article instead of <c>TryGet</c> with a constant path.</summary>
/// <remarks>
/// <c>Articles.TryGet("a", out var a);</c> becomes <c>var a = Articles.A;</c>. If the call is the condition of an <c>if</c> without <c>else</c>, the
/// statements for a path that exists stay, and those for one that doesn't exist are deleted.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TypedArticleFix)), Shared]
public sealed class TypedArticleFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.UntypedArticlePath];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } call
                && call.FirstAncestorOrSelf<StatementSyntax>() is { } statement && !HasComments(statement) && !IsAssigned(arguments[1].Expression, statement)
                && diagnostic.Properties.TryGetValue(RuleIds.Replacement, out var member) && member is not null)
            {
                var statements = Statements(statement, Declaration(arguments[1].Expression, member));
                context.RegisterCodeFix(
                    CodeAction.Create("Use the typed member", _ => Task.FromResult(context.Document.WithSyntaxRoot(Replace(root, statement, statements))), RuleIds.UntypedArticlePath),
                    diagnostic);
            }
        }
    }

    /// <summary>Determines whether a statement has comments within it, whose place in the new code isn't known.</summary>
    private static bool HasComments(StatementSyntax statement) =>
        statement.DescendantTrivia(statement.Span).Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>Determines whether a variable that the call declares is assigned elsewhere, so that it can't have the type of one article.</summary>
    private static bool IsAssigned(ExpressionSyntax found, StatementSyntax statement) =>
        found is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } && statement.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && (statement.Parent is GlobalStatementSyntax ? member.Parent! : member).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Identifier.ValueText
            && (IsLeft(name) || name.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } || name.Ancestors().OfType<TupleExpressionSyntax>().Any(IsLeft)));

    private static bool IsLeft(ExpressionSyntax expression) => expression.Parent is AssignmentExpressionSyntax { Left: var left } && left == expression;

    /// <summary>Returns the statement that assigns the member to what the call declares or assigns.</summary>
    private static StatementSyntax Declaration(ExpressionSyntax found, string member)
    {
        found = found is PostfixUnaryExpressionSyntax { Operand: var operand } ? operand : found;
        var value = SyntaxFactory.ParseExpression(member).WithAdditionalAnnotations(Simplifier.Annotation);
        return found is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } declaration
            ? SyntaxFactory.LocalDeclarationStatement(SyntaxFactory.VariableDeclaration(
                declaration.Type.WithTrailingTrivia(SyntaxFactory.Space),
                [SyntaxFactory.VariableDeclarator(variable.Identifier.WithoutTrivia()).WithInitializer(SyntaxFactory.EqualsValueClause(value))]))
            : SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, found.WithoutTrivia(), value));
    }

    private static List<StatementSyntax> Statements(StatementSyntax statement, StatementSyntax declaration)
    {
        List<StatementSyntax> statements = [declaration];
        if (statement is IfStatementSyntax { Condition: InvocationExpressionSyntax, Statement: var body })
        {
            // The variables of a block stay in it, since others may have their names.
            statements.AddRange(body is BlockSyntax block && !block.Statements.Any(inner => inner is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax) ? block.Statements : [body]);
        }

        statements = statements.ConvertAll(inner => inner.WithAdditionalAnnotations(Formatter.Annotation));
        statements[0] = statements[0].WithLeadingTrivia(statement.GetLeadingTrivia());
        var last = statements.Count - 1;
        statements[last] = statements[last].WithTrailingTrivia(statement.GetTrailingTrivia());
        for (var i = 0; i < last; i++)
        {
            statements[i] = statements[i].WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        }

        return statements;
    }

    private static SyntaxNode Replace(SyntaxNode root, StatementSyntax statement, List<StatementSyntax> statements) => statement.Parent is GlobalStatementSyntax global
        ? root.ReplaceNode(global, statements.ConvertAll(SyntaxFactory.GlobalStatement))
        : root.ReplaceNode(statement, statements);
}
