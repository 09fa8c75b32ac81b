using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Sets.References;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Provides assemblies with articles that other projects refer to.</summary>
internal static class Referring
{
    /// <summary>Generates the code of an assembly that articles of other assemblies can link to.</summary>
    public static Generation Export(string assembly, params ContentText[] files) => ExportWith(assembly, [], files);

    /// <summary>Generates the code of an assembly with properties.</summary>
    public static Generation ExportWith(string assembly, Dictionary<string, string> properties, params ContentText[] files)
    {
        properties.TryAdd("TypedContentExport", "true");
        properties.TryAdd("RootNamespace", assembly);
        return Generation.RunIn(assembly, [], properties, files);
    }

    /// <summary>Returns a reference to the assembly that a project makes.</summary>
    public static MetadataReference ToReference(this Generation project)
    {
        using var code = new MemoryStream();
        Assert.Empty(project.Output.Emit(code, options: new(metadataOnly: true, includePrivateMembers: false)).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(code.ToArray());
    }

    /// <summary>Returns the text of the attribute that links are checked with.</summary>
    public static string? ExportText(this Generation project) => project.Output.Assembly.GetAttributes()
        .Where(attribute => attribute.ConstructorArguments is [{ Value: AssemblyExport.AttributeKey }, _])
        .Select(attribute => (string?)attribute.ConstructorArguments[1].Value).SingleOrDefault();
}
