using ArchUnitNET.Domain;
using Assembly = System.Reflection.Assembly;

namespace TypedContent.Architecture.Tests;

/// <summary>The layers of an assembly, from the ground up.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Folder">The folder of its sources.</param>
/// <param name="All">The layers.</param>
internal sealed record Layers(Assembly Assembly, string Folder, IReadOnlyList<Layer> All)
{
    /// <summary>The engine.</summary>
    public static Layers Engine { get; } = new(typeof(Compiler.ContentCompilation).Assembly, "src/TypedContent.Compiler",
    [
        new("Text"),
        new("Paths", "Text"),
        new("Settings", "Text", "Paths"),
        new("Diagnostics", "Text"),
        new("Markdown", "Text", "Paths"),
        new("Articles", "Text", "Paths", "Diagnostics", "Markdown"),
        new("Sets", "Text", "Paths", "Settings", "Diagnostics", "Markdown", "Articles"),
        new("Analysis", "Text", "Paths", "Settings", "Diagnostics", "Markdown", "Articles", "Sets"),
        new("Edits", "Text", "Paths"),
        new("Fixes", "Text", "Paths", "Settings", "Diagnostics", "Markdown", "Articles", "Sets", "Analysis", "Edits"),
        new("Reporting", "Text", "Paths", "Diagnostics"),
        new("Pseudo", "Text", "Paths", "Settings", "Markdown", "Articles", "Sets"),
        new("Status", "Text", "Paths", "Settings", "Markdown", "Articles", "Sets"),
        new("Searching"),
        new("Packing", "Text", "Paths", "Settings", "Markdown", "Articles", "Sets", "Searching"),
        new("", "Text", "Paths", "Settings", "Diagnostics", "Markdown", "Articles", "Sets", "Analysis", "Edits", "Fixes", "Reporting", "Pseudo", "Status", "Packing"),
        new("Editing", "Text", "Paths", "Settings", "Diagnostics", "Markdown", "Articles", "Sets", "Analysis", "Edits", "Fixes", "Reporting", ""),
        new("Usage", "Text", "Paths", "Settings", "Diagnostics", "Articles", "Sets", "Analysis", ""),
        new("Browsing", "Text", "Paths", "Settings", "Markdown", "Articles", "Sets", "Analysis", "Edits", "Status", "Packing", ""),
        new("Exchange", "Text", "Paths", "Settings", "Diagnostics", "Markdown", "Articles", "Sets", "Analysis", "Edits", "Status", ""),
        new("Incremental", "Text", "Paths", "Settings", "Diagnostics", "Articles", "Sets", "Analysis", "Packing", ""),
    ]);

    /// <summary>The generator.</summary>
    public static Layers Generator { get; } = new(typeof(Generator.ContentGenerator).Assembly, "src/TypedContent.Generator",
    [
        new("Diagnostics"),
        new("Model"),
        new("Emission", "Model"),
        new("Pipeline", "Model"),
        new("Usage", "Diagnostics", "Pipeline"),
        new("", "Diagnostics", "Model", "Emission", "Pipeline"),
    ]);

    /// <summary>The runtime library. Its public types are in one namespace, so that their layers are those of their files.</summary>
    public static Layers Runtime { get; } = new(typeof(Article).Assembly, "src/TypedContent",
    [
        new("Text"),
        new("Localization"),
        new("Packs", "Text"),
        new("Metadata", "Text", "Packs", "Localization"),
        new("Html", "Text", "Packs"),
        new("Content", "Text", "Localization", "Packs", "Metadata", "Html"),
    ]);

    /// <summary>The language server.</summary>
    public static Layers LanguageServer { get; } = new(typeof(global::TypedContent.LanguageServer.ContentLanguageServer).Assembly, "src/TypedContent.LanguageServer",
    [
        new("Protocol"),
        new("Text", "Protocol"),
        new("Workspaces", "Protocol", "Text"),
        new("Features", "Protocol", "Text", "Workspaces"),
        new("Sessions", "Protocol", "Text", "Workspaces", "Features"),
        new("", "Workspaces", "Sessions"),
    ]);

    private readonly Lazy<ILookup<string, string>> _fileNamespaces = new(() => SourceFile.In(Folder)
        .SelectMany(file => file.Types.Select(type => (type, Namespace: file.ExpectedNamespace(Assembly.GetName().Name!))))
        .ToLookup(pair => pair.type, pair => pair.Namespace));

    /// <summary>The namespace of the assembly.</summary>
    public string Root => Assembly.GetName().Name!;

    /// <summary>Returns the layer of a namespace; null for a namespace of another assembly, or one that layers don't know.</summary>
    public Layer? Of(string name) =>
        name == Root ? All.FirstOrDefault(layer => layer.Name.Length == 0)
        : name.StartsWith(Root + ".", StringComparison.Ordinal) ? All.FirstOrDefault(layer => layer.Name == name[(Root.Length + 1)..].Split('.')[0])
        : null;

    /// <summary>Returns the layer of a type; null for a type of another assembly, or one that layers don't know.</summary>
    public Layer? Of(IType type)
    {
        // Type parameters of methods, and constructed types with them, are no types of a layer.
        if (type.Namespace?.FullName is not { } name || type.FullName.Contains("::", StringComparison.Ordinal))
        {
            return null;
        }

        return name == Root && !All.Any(layer => layer.Name.Length == 0)
            ? Of(_fileNamespaces.Value[type.FullName[(name.Length + 1)..].Split('`', '+', '/')[0]].FirstOrDefault() ?? string.Empty)
            : Of(name);
    }

    /// <inheritdoc/>
    public override string ToString() => Root;
}
