using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads the attributes of a parameter or property of a schema.</summary>
internal sealed class SchemaRules(IReadOnlyList<AttributeData> attributes, SchemaMemberReader member)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    /// <summary>Gets the key that the project states; null for none.</summary>
    public string? Key => Find("TypedContent.ContentMetadataKeyAttribute") is { Length: > 0 } key ? key : null;

    /// <summary>Gets the name of the choice that the key belongs to; null for none.</summary>
    public string? Choice => Find("TypedContent.OneOfAttribute");

    /// <summary>Gets a value that indicates whether the key is required whatever the type.</summary>
    public bool IsRequired => attributes.Any(IsRequiredAttribute);

    /// <summary>Gets a value that indicates whether a required text may be empty.</summary>
    public bool AllowsEmpty => attributes.Any(attribute => IsRequiredAttribute(attribute) && Named(attribute, "AllowEmptyStrings") is true);

    /// <summary>Gets the allowed values.</summary>
    public List<object?> Allowed { get; } = [];

    /// <summary>Gets the rules for values.</summary>
    public List<SchemaRule> Rules { get; } = [];

    /// <summary>Gets the conditions under which the key is required.</summary>
    public List<SchemaCondition> Conditions { get; } = [];

    /// <summary>Reads the rules, and reports those that can't be checked.</summary>
    /// <param name="members">The members of the schema, by name.</param>
    public void Read(IReadOnlyDictionary<string, SchemaMemberReader> members)
    {
        foreach (var attribute in attributes)
        {
            var arguments = attribute.ConstructorArguments;
            switch (NameOf(attribute))
            {
                case Annotations + "RequiredAttribute" or "TypedContent.ContentMetadataKeyAttribute" or "TypedContent.OneOfAttribute":
                    break;
                case Annotations + "RegularExpressionAttribute" when arguments.Length == 1 && ValueOf(arguments[0]) is string pattern:
                    AddPattern(attribute, pattern);
                    break;
                case Annotations + "RangeAttribute" when arguments.Length >= 2:
                    AddRange(attribute, SchemaDefault.TextOf(ValueOf(arguments[arguments.Length - 2])), SchemaDefault.TextOf(ValueOf(arguments[arguments.Length - 1])));
                    break;
                case Annotations + "MinLengthAttribute" when arguments.Length == 1:
                    AddLength(attribute, ValueOf(arguments[0]), null);
                    break;
                case Annotations + "MaxLengthAttribute" when arguments.Length == 1:
                    AddLength(attribute, null, ValueOf(arguments[0]));
                    break;
                case Annotations + "StringLengthAttribute" when arguments.Length == 1:
                    AddLength(attribute, Named(attribute, "MinimumLength"), ValueOf(arguments[0]));
                    break;
                case Annotations + "LengthAttribute" when arguments.Length == 2:
                    AddLength(attribute, ValueOf(arguments[0]), ValueOf(arguments[1]));
                    break;
                case Annotations + "AllowedValuesAttribute" when arguments.Length == 1 && arguments[0].Kind == TypedConstantKind.Array && !arguments[0].IsNull:
                    Allowed.AddRange(arguments[0].Values.Select(ValueOf).Where(value => value is not null));
                    break;
                case "TypedContent.RequiredIfAttribute" when arguments.Length > 0 && ValueOf(arguments[0]) is string name:
                    AddCondition(members, name, arguments.Length > 1 ? ValueOf(arguments[1]) : null);
                    break;
                case var _ when IsValidation(attribute.AttributeClass):
                    Report(attribute, "the build doesn't check it", "remove it, or check it in the program");
                    break;
            }
        }
    }

    private void AddPattern(AttributeData attribute, string pattern)
    {
        try
        {
            _ = SchemaPattern.Create(pattern, Timeout.InfiniteTimeSpan);
            Rules.Add(new SchemaRule(SchemaRuleKind.Pattern, string.Empty, string.Empty, pattern) { Message = MessageOf(attribute) });
        }
        catch (ArgumentException e)
        {
            Report(attribute, $"its pattern is invalid ({e.Message.TrimEnd('.')})", "correct the pattern");
        }
    }

    private void AddRange(AttributeData attribute, string least, string most)
    {
        if (member.ValueType is not { } type || SchemaRange.IsValid(type, least, most))
        {
            Rules.Add(new SchemaRule(SchemaRuleKind.Range, least, most, string.Empty)
            {
                IsMinimumExclusive = Named(attribute, "MinimumIsExclusive") is true,
                IsMaximumExclusive = Named(attribute, "MaximumIsExclusive") is true,
                Message = MessageOf(attribute),
            });
            return;
        }

        Report(attribute, $"'{least}' and '{most}' are no range of its type", "state two values of the type of the parameter, the smaller first");
    }

    private void AddLength(AttributeData attribute, object? least, object? most)
    {
        if (!member.IsList && member.ValueType is not (SchemaValueType.Text or SchemaValueType.Uri))
        {
            Report(attribute, "a length is that of a text or a list", "remove it, or use [Range]");
            return;
        }

        Rules.Add(new SchemaRule(SchemaRuleKind.Length, SchemaDefault.TextOf(least), SchemaDefault.TextOf(most), string.Empty) { Message = MessageOf(attribute) });
    }

    private void AddCondition(IReadOnlyDictionary<string, SchemaMemberReader> members, string name, object? value)
    {
        if (members.TryGetValue(name, out var other))
        {
            Conditions.Add(new SchemaCondition(other.Key, value is null ? null : other.WrittenFormOf(value)));
            return;
        }

        member.Report(UncheckedSchemaRule.At(default, "RequiredIf", member.Name, $"there is no parameter or property '{name}'", "write it with nameof"));
    }

    private void Report(AttributeData attribute, string reason, string advice) => member.Report(UncheckedSchemaRule.At(
        default, attribute.AttributeClass?.Name.Replace("Attribute", string.Empty) ?? string.Empty, member.Name, reason, advice));

    private string? Find(string name) =>
        attributes.FirstOrDefault(attribute => NameOf(attribute) == name) is { } found ? ValueOf(found.ConstructorArguments.FirstOrDefault()) as string : null;

    private static string? MessageOf(AttributeData attribute) => Named(attribute, "ErrorMessage") as string;

    private static object? Named(AttributeData attribute, string name) => ValueOf(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value);

    /// <summary>Returns the value of an argument of an attribute; null for an array.</summary>
    public static object? ValueOf(TypedConstant argument) => argument.Kind == TypedConstantKind.Array ? null : argument.Value;

    private static string NameOf(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() ?? string.Empty;

    private static bool IsRequiredAttribute(AttributeData attribute) => NameOf(attribute) == Annotations + "RequiredAttribute";

    private static bool IsValidation(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == Annotations + "ValidationAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
