namespace TypedContent.Package.Tests;

/// <summary>An assembly by name and version.</summary>
internal sealed record AssemblyReference(string Name, Version Version)
{
    /// <summary>Whether this assembly serves someone who references <paramref name="wanted"/>.</summary>
    public bool Serves(AssemblyReference wanted) => Name == wanted.Name && Version >= wanted.Version;

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Version}";
}
