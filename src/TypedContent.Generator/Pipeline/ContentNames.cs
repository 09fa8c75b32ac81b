using TypedContent.Compiler.Model;
using TypedContent.Compiler.Naming;

namespace TypedContent.Generator.Pipeline;

/// <summary>What the members of an article need to know of the whole set.</summary>
internal sealed record ContentNames(NameTable Articles, EquatableArray<MetadataKey> Schema, ContentOptions Options);
