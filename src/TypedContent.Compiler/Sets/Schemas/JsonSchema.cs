namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Writes schemas as JSON Schema (draft 7), which editors read.</summary>
/// <remarks>What only the set knows is not expressed: which articles exist, and what a translation takes from the first file.</remarks>
public static class JsonSchema
{
    /// <summary>The key of the attribute of the assembly that has the document.</summary>
    public const string AttributeKey = "TypedContent.FrontMatterSchema";

    /// <summary>Returns the document for <paramref name="schemas"/>, with a definition for each.</summary>
    public static string Write(ArticleSchemas schemas) => JsonText.Object(
        ("$schema", JsonText.String("http://json-schema.org/draft-07/schema#")),
        ("definitions", JsonText.Object(schemas.All.Select(schema => (NameOf(schema), (string?)DefinitionOf(schema))))),
        ("anyOf", JsonText.Array(schemas.All.Select(schema => JsonText.Object(("$ref", JsonText.String("#/definitions/" + NameOf(schema))))))));

    private static string NameOf(ArticleSchema schema) => schema.TypeName.Replace("global::", string.Empty);

    private static string DefinitionOf(ArticleSchema schema)
    {
        var conditions = schema.Properties.SelectMany(property => property.Conditions.Select(condition => ConditionOf(schema, property.Key, condition)))
            .Concat(schema.Choices.Select(choice => JsonText.Object(("oneOf", JsonText.Array(choice.Keys.Select(key => Required([key])))))))
            .ToList();
        var required = schema.Properties.Where(property => property.IsRequired).Select(property => JsonText.String(property.Key)).ToList();
        return JsonText.Object(
            ("title", JsonText.String(schema.Name)),
            ("description", JsonText.String("Front matter of " + string.Join(", ", schema.Patterns))),
            ("type", JsonText.String("object")),
            ("properties", JsonText.Object(schema.Properties.Select(property => (property.Key, (string?)JsonSchemaProperty.Write(property))))),
            ("required", required.Count > 0 ? JsonText.Array(required) : null),
            ("allOf", conditions.Count > 0 ? JsonText.Array(conditions) : null));
    }

    private static string ConditionOf(ArticleSchema schema, string key, SchemaCondition condition)
    {
        var other = schema.Properties.FirstOrDefault(property => property.Key == condition.Key);
        var value = condition.Value is null || other is null ? null
            : JsonText.Object((condition.Key, JsonText.Object(("const", JsonSchemaProperty.ValueOf(other.Type, condition.Value)))));
        return JsonText.Object(
            ("if", JsonText.Object(("required", JsonText.Array([JsonText.String(condition.Key)])), ("properties", value))),
            ("then", Required([key])));
    }

    private static string Required(IEnumerable<string> keys) => JsonText.Object(("required", JsonText.Array(keys.Select(JsonText.String))));
}
