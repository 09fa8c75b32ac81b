namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Writes a key of a schema as JSON Schema.</summary>
internal static class JsonSchemaProperty
{
    /// <summary>Returns the schema of the value of a key.</summary>
    public static string Write(SchemaProperty property)
    {
        var item = ItemOf(property);
        return !property.IsList ? item : JsonText.Object(("anyOf", JsonText.Array(
        [
            item,
            JsonText.Object(
                ("type", JsonText.String("array")),
                ("items", item),
                ("minItems", LimitOf(property, rule => rule.Minimum)),
                ("maxItems", LimitOf(property, rule => rule.Maximum))),
        ])));
    }

    /// <summary>Returns a value of a type.</summary>
    public static string ValueOf(SchemaValueType type, string text) => IsLiteral(type) && SchemaValue.IsValid(new SchemaProperty(string.Empty, type), text) ? text : JsonText.String(text);

    private static string ItemOf(SchemaProperty property)
    {
        var allowed = property.Allowed.Count > 0 ? property.Allowed : property.Names;
        if (allowed.Count > 0)
        {
            return JsonText.Object(("enum", JsonText.Array([.. allowed.Select(value => ValueOf(property.Type, value)), .. IsNullable(property) ? ["null"] : (string[])[]])));
        }

        var range = property.Rules.FirstOrDefault(rule => rule.Kind == SchemaRuleKind.Range && IsLiteral(property.Type));
        var pattern = property.Rules.FirstOrDefault(rule => rule.Kind == SchemaRuleKind.Pattern)?.Pattern;
        return JsonText.Object(
            ("type", JsonText.Array([.. TypesOf(property.Type).Select(JsonText.String), .. IsNullable(property) ? [JsonText.String("null")] : (string[])[]])),
            ("pattern", pattern is not null ? JsonText.String($"^(?:{pattern})$") : PatternOf(property.Type) is { } form ? JsonText.String(form) : null),
            (range is { IsMinimumExclusive: true } ? "exclusiveMinimum" : "minimum", range?.Minimum),
            (range is { IsMaximumExclusive: true } ? "exclusiveMaximum" : "maximum", range?.Maximum),
            ("minLength", property.IsList ? null : LimitOf(property, rule => rule.Minimum)),
            ("maxLength", property.IsList ? null : LimitOf(property, rule => rule.Maximum)));
    }

    private static bool IsNullable(SchemaProperty property) => !property.IsRequired || property.AllowsEmpty;

    // A number that is written for a text is the text of the number.
    private static string[] TypesOf(SchemaValueType type) => type switch
    {
        SchemaValueType.Text => ["string", "number", "boolean"],
        SchemaValueType.Boolean => ["boolean"],
        SchemaValueType.WholeNumber or SchemaValueType.LongNumber => ["integer"],
        SchemaValueType.Number or SchemaValueType.ExactNumber => ["number"],
        _ => ["string"],
    };

    private static string? PatternOf(SchemaValueType type) => type switch
    {
        SchemaValueType.Date => "^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})$",
        SchemaValueType.DateTime or SchemaValueType.DateTimeOffset => "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}.*)?$",
        SchemaValueType.Time => "^\\d{1,2}:\\d{2}(:\\d{2})?$",
        SchemaValueType.Uri => "^https?://",
        _ => null,
    };

    private static bool IsLiteral(SchemaValueType type) =>
        type is SchemaValueType.Boolean or SchemaValueType.WholeNumber or SchemaValueType.LongNumber or SchemaValueType.Number or SchemaValueType.ExactNumber;

    private static string? LimitOf(SchemaProperty property, Func<SchemaRule, string> limit) =>
        property.Rules.Where(rule => rule.Kind == SchemaRuleKind.Length).Select(limit).FirstOrDefault(text => text.Length > 0);
}
