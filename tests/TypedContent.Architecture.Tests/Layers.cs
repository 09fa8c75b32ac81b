using System.Reflection;

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
        new("Reporting", "Text", "Paths", "Diagnostics"),
        new("Packing", "Text", "Paths", "Settings", "Markdown", "Articles", "Sets"),
        new("", "Text", "Paths", "Settings", "Diagnostics", "Markdown", "Articles", "Sets", "Analysis", "Reporting", "Packing"),
    ]);

    /// <summary>The generator.</summary>
    public static Layers Generator { get; } = new(typeof(Generator.ContentGenerator).Assembly, "src/TypedContent.Generator",
    [
        new("Diagnostics"),
        new("Model"),
        new("Emission", "Model"),
        new("Pipeline", "Model"),
        new("", "Diagnostics", "Model", "Emission", "Pipeline"),
    ]);

    /// <summary>The runtime library. Its public types are in one namespace, so only those that are internal can be told apart.</summary>
    public static Layers Runtime { get; } = new(typeof(Article).Assembly, "src/TypedContent",
    [
        new("Text"),
        new("Localization"),
        new("Packs", "Text"),
        new("Metadata", "Text", "Packs", "Localization"),
        new("Html", "Text", "Packs"),
        new("Content", "Text", "Localization", "Packs", "Metadata", "Html"),
    ]);

    /// <summary>The namespace of the assembly.</summary>
    public string Root => Assembly.GetName().Name!;

    /// <summary>Returns the layer of a namespace; null for a namespace of another assembly, or one that layers don't know.</summary>
    public Layer? Of(string name) =>
        name == Root ? All.FirstOrDefault(layer => layer.Name.Length == 0)
        : name.StartsWith(Root + ".", StringComparison.Ordinal) ? All.FirstOrDefault(layer => layer.Name == name[(Root.Length + 1)..].Split('.')[0])
        : null;

    /// <inheritdoc/>
    public override string ToString() => Root;
}
