using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads types with the attribute <c>ContentMetadata</c>.</summary>
internal static class SchemaReader
{
    /// <summary>The full name of the attribute.</summary>
    public const string AttributeName = "TypedContent.ContentMetadataAttribute";

    /// <summary>Returns the declaration of <paramref name="type"/>. An exception becomes a problem of the type, so that the articles still have their findings.</summary>
    public static SchemaDeclaration Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        try
        {
            return ReadType(type, cancellation);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            return new SchemaDeclaration(
                new ArticleSchema(name, type.Name, [], []), new SchemaType(new SchemaBinding(name, type.Name, "internal"), IsSupported: false, []), [],
                [SchemaPlace.Of(type.Locations.FirstOrDefault()).Place(InternalFailure.At(default, e.Message))]);
        }
    }

    private static SchemaDeclaration ReadType(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        var attributes = type.GetAttributes().Where(attribute => attribute.AttributeClass?.ToDisplayString() == AttributeName).ToList();
        var patterns = attributes.Select(attribute => SchemaRules.ValueOf(attribute.ConstructorArguments.FirstOrDefault()) as string ?? string.Empty).ToList();
        var typeName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var constructor = Defect(type) is null ? SchemaConstructor.Of(type) : null;
        List<SchemaMemberReader> members = constructor is null ? [] : [.. SchemaMemberReader.Read(type, constructor)];
        if ((Defect(type) ?? (constructor is null ? ("it has several constructors, or none", "declare a record with its parameters, or one constructor") : null)) is var (reason, advice))
        {
            problems.Add(SchemaPlace.Of(type.Locations.FirstOrDefault()).Place(UnsupportedSchema.At(default, $"'{type.Name}'", reason, advice)));
        }

        problems.AddRange(constructor is null ? [] : RequiredMembers(type, constructor));

        // While code is written, two members can have one name.
        var byName = members.GroupBy(member => member.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            member.ReadRules(byName);
            if (!keys.Add(member.Key))
            {
                member.Report(UnsupportedSchema.At(default, $"'{type.Name}.{member.Name}'", $"another member has the key '{member.Key}'", "state another with [ContentMetadataKey]"));
            }

            problems.AddRange(member.Problems);
        }

        var choices = members.Where(member => member.Choice is not null).GroupBy(member => member.Choice!, StringComparer.Ordinal)
            .Select(choice => new SchemaChoice(new(choice.Select(member => member.Key))));
        var supported = members.Where(member => member.ValueType is not null).ToList();
        var isSupported = constructor is not null && supported.Count == members.Count && problems.TrueForAll(problem => problem.Rule != UnsupportedSchema.Rule);
        return new SchemaDeclaration(
            new ArticleSchema(typeName, type.Name, new(patterns), new(supported.Select(member => member.ToProperty()))) { Choices = new(choices) },
            new SchemaType(new SchemaBinding(typeName, type.Name, AccessibilityOf(type)), isSupported, isSupported ? new(supported.Select(member => member.ToMember())) : []) { IsUsable = Defect(type) is null },
            new(attributes.Select(attribute => SchemaPlace.Of(attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation()))),
            new(problems));
    }

    /// <summary>Returns the problems of members that C# requires to be set, and that generated code doesn't set.</summary>
    private static IEnumerable<Problem> RequiredMembers(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var parameters = new HashSet<string>(constructor.Parameters.Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? declaring = SchemaConstructor.SetsRequiredMembers(constructor) ? null : type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                var reason = member is IFieldSymbol { IsRequired: true } ? ("it is a required field", "make it a property")
                    : member is IPropertySymbol { IsRequired: true } && parameters.Contains(member.Name)
                        ? ("it is required, and a parameter of the constructor too", "remove 'required', or add [SetsRequiredMembers] to the constructor")
                    : ((string Reason, string Advice)?)null;
                if (reason is var (why, advice) && reported.Add(member.Name))
                {
                    yield return SchemaPlace.Of(member.Locations.FirstOrDefault()).Place(UnsupportedSchema.At(default, $"'{type.Name}.{member.Name}'", why, advice));
                }
            }
        }
    }

    private static (string Reason, string Advice)? Defect(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Struct ? ("it is a structure", "declare a record or a class")
        : type.IsStatic || type.IsAbstract ? ("it can't be created", "remove 'abstract' or 'static'")
        : Containers(type).Any(container => container.IsGenericType) ? ("it is generic", "declare it without type parameters")
        : Containers(type).Any(IsHidden) ? ("generated code can't use it", "declare it and the types around it public or internal")
        : null;

    private static bool IsHidden(INamedTypeSymbol type) =>
        type.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)
        || type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(modifier => modifier.ValueText == "file"));

    private static string AccessibilityOf(INamedTypeSymbol type) =>
        Containers(type).All(container => container.DeclaredAccessibility == Accessibility.Public) ? "public" : "internal";

    private static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? container = type; container is not null; container = container.ContainingType)
        {
            yield return container;
        }
    }
}
