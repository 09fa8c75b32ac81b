using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.Generator.Schemas;

/// <summary>Finds the constructor that creates an object of a schema: the primary one, or the only one.</summary>
internal static class SchemaConstructor
{
    /// <summary>Returns the constructor of <paramref name="type"/>; null if there are several, or none that generated code can call.</summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type)
    {
        var candidates = type.InstanceConstructors.Where(constructor => IsVisible(constructor) && !IsCopy(constructor, type)).ToList();
        return candidates.Find(IsPrimary) ?? (candidates.Count == 1 ? candidates[0] : null);
    }

    /// <summary>Determines whether generated code can use a member.</summary>
    public static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>Determines whether a constructor sets all members that are <c>required</c>, so that its caller need not.</summary>
    public static bool SetsRequiredMembers(IMethodSymbol constructor) => constructor.GetAttributes()
        .Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute");

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });
}
