using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>What the members of an article need to know of the whole set.</summary>
internal sealed record ContentNames(NameTable Articles, EquatableArray<MetadataKey> Schema, ContentOptions Options);
