namespace TypedContent.Compiler.Sets.References;

/// <summary>Represents a referenced assembly that has articles, and what it states about them for links of other assemblies.</summary>
/// <param name="assembly">The simple name of the assembly.</param>
/// <param name="text">The value of its attribute, as <see cref="ExportWriter"/> writes it; empty if it exports nothing.</param>
/// <remarks>The text is read when a link leads to the assembly. Two exports with the same text are equal.</remarks>
public sealed class AssemblyExport(string assembly, string text) : IEquatable<AssemblyExport>
{
    /// <summary>The key of the <c>AssemblyMetadata</c> attribute with the text.</summary>
    public const string AttributeKey = "TypedContent.Export";

    private Lazy<ExportedSet?>? _set;

    /// <summary>Gets the simple name of the assembly.</summary>
    public string Assembly { get; } = assembly;

    /// <summary>Gets the value of the attribute; empty if the assembly exports nothing.</summary>
    public string Text { get; } = text;

    /// <summary>Gets the expression in C# that returns the articles as a set; null if nothing is exported, or in a form that isn't known.</summary>
    public string? SetExpression => ExportHeader.Parse(Text)?.SetExpression;

    /// <summary>Gets the namespace of the articles; null if nothing is exported, or in a form that isn't known.</summary>
    public string? Namespace => ExportHeader.Parse(Text)?.Namespace;

    /// <summary>Gets the articles; null if nothing is exported, or in a form that isn't known.</summary>
    internal ExportedSet? Set => (_set ??= new(() => ExportReader.Read(Text))).Value;

    /// <inheritdoc/>
    public bool Equals(AssemblyExport? other) => other is not null && Assembly == other.Assembly && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssemblyExport);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.Length;
}
