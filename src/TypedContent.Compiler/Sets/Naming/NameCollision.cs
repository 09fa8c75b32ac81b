namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Represents a path whose name ends in a hash, since another path has the same name.</summary>
/// <param name="Path">The path of an article or a folder.</param>
/// <param name="Article">The article itself, or the first in the folder.</param>
/// <param name="Name">The name without the hash.</param>
/// <param name="Other">The other path.</param>
public sealed record NameCollision(string Path, string Article, string Name, string Other);
