namespace TypedContent.Architecture.Tests;

/// <summary>A namespace of an assembly, and the layers below it that it may use.</summary>
/// <param name="Name">The namespace after that of the assembly; empty for the assembly's own.</param>
/// <param name="Below">The names of the layers that it may use.</param>
internal sealed record Layer(string Name, params string[] Below);
