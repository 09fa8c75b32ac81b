using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Writes schemas as text for hosts that can't read the C# of a project. <see cref="SchemaTextReader"/> returns equal ones.</summary>
/// <remarks>A schema has a line, and so has each part of it. Fields have tabs between them. A last line shows that none is missing.</remarks>
public static class SchemaText
{
    /// <summary>The key of the attribute of the assembly that has the text.</summary>
    public const string AttributeKey = "TypedContent.FrontMatterRules";

    /// <summary>The first line, which changes with the form of the others.</summary>
    internal const string Version = "schemas 2";

    /// <summary>The last line.</summary>
    internal const string End = "end";

    /// <summary>Returns the text of <paramref name="schemas"/>.</summary>
    public static string Write(ArticleSchemas schemas)
    {
        var text = new StringBuilder(Version).Append('\n');
        foreach (var schema in schemas.All)
        {
            Line("schema", [schema.TypeName, schema.Name]);
            Line("patterns", schema.Patterns);
            foreach (var property in schema.Properties)
            {
                WriteProperty(property);
            }

            foreach (var choice in schema.Choices)
            {
                Line("choice", choice.Keys);
            }
        }

        return text.Append(End).Append('\n').ToString();

        void WriteProperty(SchemaProperty property)
        {
            Line("key", [property.Key, property.Type.ToString(), Flag(property.IsList), Flag(property.IsRequired), Flag(property.AllowsEmpty)]);
            Line("names", property.Names);
            Line("allowed", property.Allowed);
            foreach (var rule in property.Rules)
            {
                string[] fields = [rule.Kind.ToString(), rule.Minimum, rule.Maximum, rule.Pattern, Flag(rule.IsMinimumExclusive), Flag(rule.IsMaximumExclusive)];
                Line("rule", rule.Message is null ? fields : [.. fields, rule.Message]);
            }

            foreach (var condition in property.Conditions)
            {
                Line("if", condition.Value is null ? [condition.Key] : [condition.Key, condition.Value]);
            }
        }

        void Line(string kind, IReadOnlyCollection<string> fields)
        {
            if (fields.Count > 0)
            {
                text.Append(kind).Append('\t').Append(string.Join("\t", fields.Select(LineField.Escape))).Append('\n');
            }
        }
    }

    private static string Flag(bool value) => value ? "1" : "0";
}
