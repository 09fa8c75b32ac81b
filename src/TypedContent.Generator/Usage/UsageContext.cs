using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Usage;

/// <summary>Provides what the checks of a C# file need.</summary>
internal sealed class UsageContext(SemanticModelAnalysisContext context, ContentSymbols symbols)
{
    /// <summary>The key of the property of a diagnostic that has the text to write instead.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>Gets the types of the articles.</summary>
    public ContentSymbols Symbols => symbols;

    /// <summary>Gets the semantic model of the file.</summary>
    public SemanticModel Model => context.SemanticModel;

    /// <summary>Returns the symbol that a node refers to; null if it is an error.</summary>
    public ISymbol? SymbolOf(SyntaxNode node) => Model.GetSymbolInfo(node, context.CancellationToken).Symbol;

    /// <summary>Returns the type of an expression before a conversion; null if it has none.</summary>
    public ITypeSymbol? TypeOf(SyntaxNode node) => Model.GetTypeInfo(node, context.CancellationToken).Type;

    /// <summary>Returns the text of a constant; null if the expression isn't one.</summary>
    public string? ConstantOf(SyntaxNode node) => Model.GetConstantValue(node, context.CancellationToken) is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Reports a problem at a node.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="node">The node.</param>
    /// <param name="replacement">The text to write instead of the node; null for none.</param>
    public void Report(Problem problem, SyntaxNode node, string? replacement) => context.ReportDiagnostic(Diagnostic.Create(
        Descriptors.Of(problem.Rule, symbols.HelpLinkOf(problem.Rule)),
        node.GetLocation(),
        replacement is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Replacement, replacement),
        [.. problem.Subject, problem.MessageEnd]));
}
