using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Usage;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator.Usage;

/// <summary>Provides the generated types of a compilation, and the members that the last build had.</summary>
internal sealed class ContentSymbols
{
    private const string Runtime = nameof(TypedContent);

    // Roslyn places generated files in a folder with this name.
    private const string GeneratorName = "TypedContent.Generator.ContentGenerator";

    private readonly ContentOptions _options;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _members;
    private readonly Lazy<ArticlePaths> _paths;
    private readonly ConcurrentDictionary<INamedTypeSymbol, ArticlePaths?> _referenced = new(SymbolEqualityComparer.Default);
    private readonly Lazy<MemberList?> _before;

    private ContentSymbols(INamedTypeSymbol? articles, ContentOptions options, AdditionalText? before)
    {
        _options = options;
        Articles = articles;
        _members = new(() => ArticleProperties.Of(articles).ToDictionary(static article => article.Path, static article => article.Expression, StringComparer.Ordinal));
        _paths = new(() => new ArticlePaths([.. _members.Value.Keys.OrderBy(static path => path, StringComparer.Ordinal)]));
        _before = new(() => before?.GetText() is { } text ? MemberList.Parse(text.ToString()) : null);
    }

    /// <summary>Gets the class of all articles; null in a project without articles.</summary>
    public INamedTypeSymbol? Articles { get; }

    /// <summary>Gets the members of the last build that succeeded; null if they aren't known.</summary>
    public MemberList? Before => _before.Value;

    /// <summary>Gets the members of articles in C#, by the paths of the articles.</summary>
    public IReadOnlyDictionary<string, string> Members => _members.Value;

    /// <summary>Returns the types of a compilation; null if it doesn't refer to the runtime library.</summary>
    public static ContentSymbols? Of(Compilation compilation, AnalyzerOptions analyzer)
    {
        if (compilation.GetTypeByMetadataName(Runtime + ".Article") is null)
        {
            return null;
        }

        var options = OptionsReader.Read(analyzer.AnalyzerConfigOptionsProvider.GlobalOptions);
        var articles = compilation.Assembly.GetTypeByMetadataName(options.Namespace.Replace("@", string.Empty) + ".Articles");
        return new ContentSymbols(articles, options, analyzer.AdditionalFiles.FirstOrDefault(static file => Path.GetFileName(file.Path) == MemberList.FileName));
    }

    /// <summary>Determines whether the generator wrote a file.</summary>
    public static bool IsGenerated(SyntaxTree tree) => tree.FilePath.IndexOf(GeneratorName, StringComparison.Ordinal) >= 0;

    /// <summary>Determines whether the generator wrote a member of this compilation. Its classes are partial, so that the user's code can add others.</summary>
    public static bool IsGenerated(ISymbol member) => member.DeclaringSyntaxReferences.Any(static reference => IsGenerated(reference.SyntaxTree));

    /// <summary>Determines whether a type is one of the runtime library.</summary>
    public static bool IsRuntime(ITypeSymbol? type, params string[] names) =>
        type is { ContainingNamespace: { Name: Runtime, ContainingNamespace.IsGlobalNamespace: true } } && names.Contains(type.Name, StringComparer.Ordinal);

    /// <summary>Returns the paths of the articles of a class; null if it isn't the class of all articles of an assembly, or the assembly doesn't state them.</summary>
    public ArticlePaths? PathsOf(INamedTypeSymbol type) => IsOwn(type) ? _paths.Value
        : type.Name == nameof(Articles) ? _referenced.GetOrAdd(type, ArticlePaths.OfReferenced) : null;

    /// <summary>Determines whether a type is the class of all articles of this compilation.</summary>
    public bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, Articles);

    /// <summary>Returns the address of the page of a rule; null if the project states none.</summary>
    public string? HelpLinkOf(Rule rule) => _options.HelpLinkOf(rule.Id);
}
