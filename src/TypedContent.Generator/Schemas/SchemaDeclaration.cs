using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Schemas;

/// <summary>Represents a type with the attribute <c>ContentMetadata</c>.</summary>
/// <param name="Schema">What its articles are compared with.</param>
/// <param name="Type">What generated code needs to create an object of it.</param>
/// <param name="Places">The place of the attribute of each pattern.</param>
/// <param name="Problems">What can't be a part of a schema.</param>
internal sealed record SchemaDeclaration(ArticleSchema Schema, SchemaType Type, EquatableArray<SchemaPlace> Places, EquatableArray<Problem> Problems);
