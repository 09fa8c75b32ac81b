using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents the names, keys and options of a content set that the members of its articles depend on.</summary>
internal sealed record ContentNames(NameTable Articles, EquatableArray<MetadataKey> Schema, SchemaBindings Schemas, ContentOptions Options);
