namespace TypedContent.Package.Tests;

/// <summary>Represents an assembly by name and version.</summary>
internal sealed record AssemblyReference(string Name, Version Version)
{
    /// <summary>Determines whether this assembly satisfies a reference to <paramref name="wanted"/>.</summary>
    public bool Serves(AssemblyReference wanted) => Name == wanted.Name && Version >= wanted.Version;

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Version}";
}
