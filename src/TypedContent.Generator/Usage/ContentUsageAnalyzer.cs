using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Usage;

/// <summary>Reports how the C# of a project uses articles.</summary>
/// <remarks>
/// One walk of each file asks the checks, which look at syntax first: the compiler is asked only about what may concern them. Code that other
/// generators write is looked at, since Razor pages are such code.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentUsageAnalyzer : DiagnosticAnalyzer
{
    private static readonly Action<UsageContext, SyntaxNode>[] Checks =
    [
        RenamedMemberCheck.Check,
        ArticlePathCheck.Check,
        HtmlCheck.Check,
        PlainTextCheck.Check,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. new[] { RenamedMember.Rule, UnknownArticlePath.Rule, UntypedArticlePath.Rule, TextAsHtml.Rule, HtmlAsText.Rule }.Select(static rule => Descriptors.Of(rule)),
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ContentSymbols.Of(start.Compilation, start.Options) is { } symbols)
            {
                start.RegisterSemanticModelAction(model => Analyze(model, symbols));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, ContentSymbols symbols)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (ContentSymbols.IsGenerated(tree))
        {
            return;
        }

        var usage = new UsageContext(context, symbols);
        foreach (var node in tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            if (node is MemberAccessExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or CastExpressionSyntax)
            {
                foreach (var check in Checks)
                {
                    check(usage, node);
                }
            }
        }
    }
}
