using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Reads what <see cref="SchemaText"/> writes.</summary>
public sealed class SchemaTextReader
{
    private readonly List<ArticleSchema> _schemas = [];
    private readonly List<SchemaProperty> _properties = [];
    private readonly List<SchemaChoice> _choices = [];
    private ArticleSchema? _schema;

    private SchemaTextReader()
    {
    }

    /// <summary>Returns the schemas in a text; null if it is damaged, or has another form.</summary>
    public static ArticleSchemas? Read(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 3 || lines[0] != SchemaText.Version || lines[lines.Length - 2] != SchemaText.End)
        {
            return null;
        }

        var reader = new SchemaTextReader();
        for (var i = 1; i < lines.Length - 2; i++)
        {
            var fields = lines[i].Split('\t');
            if (!reader.TryRead(fields[0], [.. fields.Skip(1).Select(LineField.Unescape)]))
            {
                return null;
            }
        }

        reader.EndSchema();
        return new ArticleSchemas(new(reader._schemas));
    }

    private bool TryRead(string kind, string[] fields)
    {
        switch (kind, fields.Length)
        {
            case ("schema", 2):
                EndSchema();
                _schema = new ArticleSchema(fields[0], fields[1], [], []);
                return true;
            case ("patterns", > 0) when _schema is not null:
                _schema = _schema with { Patterns = new(fields) };
                return true;
            case ("choice", > 0) when _schema is not null:
                _choices.Add(new SchemaChoice(new(fields)));
                return true;
            case ("key", 5) when _schema is not null && Enum.TryParse<SchemaValueType>(fields[1], out var type):
                _properties.Add(new SchemaProperty(fields[0], type) { IsList = IsSet(fields[2]), IsRequired = IsSet(fields[3]), AllowsEmpty = IsSet(fields[4]) });
                return true;
            case (_, > 0) when _properties.Count > 0 && With(_properties[_properties.Count - 1], kind, fields) is { } property:
                _properties[_properties.Count - 1] = property;
                return true;
            default:
                return false;
        }
    }

    private static SchemaProperty? With(SchemaProperty property, string kind, string[] fields) => (kind, fields.Length) switch
    {
        ("names", _) => property with { Names = new(fields) },
        ("allowed", _) => property with { Allowed = new(fields) },
        ("if", 1 or 2) => property with { Conditions = new(property.Conditions.Append(new SchemaCondition(fields[0], fields.Length == 2 ? fields[1] : null))) },
        ("rule", 6 or 7) when Enum.TryParse<SchemaRuleKind>(fields[0], out var rule) => property with
        {
            Rules = new(property.Rules.Append(new SchemaRule(rule, fields[1], fields[2], fields[3])
            {
                IsMinimumExclusive = IsSet(fields[4]),
                IsMaximumExclusive = IsSet(fields[5]),
                Message = fields.Length == 7 ? fields[6] : null,
            })),
        },
        _ => null,
    };

    private static bool IsSet(string flag) => flag == "1";

    private void EndSchema()
    {
        if (_schema is not null)
        {
            _schemas.Add(_schema with { Properties = new(_properties), Choices = new(_choices) });
        }

        _properties.Clear();
        _choices.Clear();
    }
}
