using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads a parameter or property of a schema.</summary>
internal sealed class SchemaMemberReader
{
    private readonly List<Problem> _problems = [];
    private readonly IParameterSymbol? _parameter;
    private readonly ITypeSymbol _value;
    private readonly bool _isList;
    private readonly bool _isNullable;
    private readonly SchemaRules _rules;
    private readonly EquatableArray<SchemaName> _names;

    private SchemaMemberReader(ISymbol symbol, ITypeSymbol type, IEnumerable<AttributeData> attributes)
    {
        Symbol = symbol;
        _parameter = symbol as IParameterSymbol;
        (_value, _isList) = SchemaTypes.ValueOf(type);
        _isNullable = type.NullableAnnotation == NullableAnnotation.Annotated || (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.None);
        _rules = new SchemaRules([.. attributes], this);
        ValueType = SchemaTypes.Of(_value);
        _names = ValueType == SchemaValueType.Enumeration ? new(SchemaNames.Of(_value)) : [];
        if (ValueType is null)
        {
            Report(Unsupported($"its type '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' has no form in front matter", SchemaTypes.Supported));
        }
        else if (ValueType == SchemaValueType.Enumeration && SchemaNames.Ambiguous(_value) is var (first, second))
        {
            Report(Unsupported($"the values '{first}' and '{second}' of '{_value.Name}' are written the same in front matter", $"give one of them another name: [EnumMember(Value = \"…\")]"));
        }
        else if (HasInitializer(symbol))
        {
            Report(Unsupported("it has an initial value, which isn't used", "make it a parameter with a default value, or nullable"));
        }
    }

    /// <summary>Gets the symbol of the member.</summary>
    public ISymbol Symbol { get; }

    /// <summary>Gets the name in C#.</summary>
    public string Name => Symbol.Name;

    /// <summary>Gets the key in front matter.</summary>
    public string Key => _rules.Key ?? SchemaNames.KeyOf(Name);

    /// <summary>Gets the name of the choice that the key belongs to; null for none.</summary>
    public string? Choice => _rules.Choice;

    /// <summary>Gets the type of a value; null if it is none of front matter.</summary>
    public SchemaValueType? ValueType { get; }

    /// <summary>Gets a value that indicates whether there is a list of values.</summary>
    public bool IsList => _isList;

    /// <summary>Gets the problems.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    private bool IsRequired => _rules.IsRequired || (!_isNullable && _parameter is not { HasExplicitDefaultValue: true });

    private bool AllowsEmpty => _rules.AllowsEmpty && ValueType == SchemaValueType.Text && !_isList;

    /// <summary>Returns the parameters of <paramref name="constructor"/>, then the other properties that can be set.</summary>
    public static IEnumerable<SchemaMemberReader> Read(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var properties = new Dictionary<string, IPropertySymbol>(StringComparer.OrdinalIgnoreCase);
        for (INamedTypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic && !property.IsIndexer && !properties.ContainsKey(property.Name)))
            {
                properties.Add(property.Name, property);
            }
        }

        var members = constructor.Parameters.Select(parameter => new SchemaMemberReader(
            parameter, parameter.Type, [.. parameter.GetAttributes(), .. properties.TryGetValue(parameter.Name, out var own) ? AttributesOf(own) : []])).ToList();
        var names = new HashSet<string>(constructor.Parameters.Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
        members.AddRange(properties.Values
            .Where(property => !names.Contains(property.Name) && property.SetMethod is { } setter && SchemaConstructor.IsVisible(setter) && SchemaConstructor.IsVisible(property))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new SchemaMemberReader(property, property.Type, AttributesOf(property))));
        return members;
    }

    /// <summary>Reads the rules of the key.</summary>
    /// <param name="members">The members of the schema, by name.</param>
    public void ReadRules(IReadOnlyDictionary<string, SchemaMemberReader> members) => _rules.Read(members);

    /// <summary>Reports a problem at the member.</summary>
    public void Report(Problem problem) => _problems.Add(SchemaPlace.Of(Symbol.Locations.FirstOrDefault()).Place(problem));

    /// <summary>Returns what values are compared with.</summary>
    public SchemaProperty ToProperty() => new(Key, ValueType!.Value)
    {
        IsList = _isList,
        IsRequired = IsRequired,
        AllowsEmpty = AllowsEmpty,
        Names = new(_names.Select(name => name.Text)),
        Allowed = new(_rules.Allowed.Select(WrittenFormOf)),
        Rules = new(_rules.Rules),
        Conditions = new(_rules.Conditions),
    };

    /// <summary>Returns what generated code needs.</summary>
    public SchemaMember ToMember() => new(EscapedName, Key, ValueType!.Value, _value.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
    {
        IsParameter = _parameter is not null,
        IsList = _isList,
        IsRequired = IsRequired && !AllowsEmpty,
        IsStruct = _value.IsValueType,
        Default = AllowsEmpty ? "\"\"" : _parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value } ? SchemaDefault.Of(value, _value) : DefaultOfStruct,
        Names = _names,
    };

    /// <summary>Returns a constant of C# as it is written in front matter.</summary>
    public string WrittenFormOf(object? constant) => ValueType == SchemaValueType.Enumeration && constant is not (string or null)
        ? _value.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && Equals(field.ConstantValue, constant))
            .SelectMany(field => _names.Where(name => name.Field == field.Name)).FirstOrDefault().Text ?? SchemaDefault.TextOf(constant)
        : SchemaDefault.TextOf(constant);

    private string EscapedName => SyntaxFacts.GetKeywordKind(Name) == SyntaxKind.None ? Name : "@" + Name;

    private string? DefaultOfStruct => _value.IsValueType && !_isNullable ? "default" : null;

    private Problem Unsupported(string reason, string advice) => UnsupportedSchema.At(default, $"'{Symbol.ContainingType?.Name}.{Name}'", reason, advice);

    // An override has the rules of what it overrides, unless it states them itself.
    private static List<AttributeData> AttributesOf(IPropertySymbol property)
    {
        var attributes = property.GetAttributes().ToList();
        for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
        {
            attributes.AddRange(overridden.GetAttributes()
                .Where(attribute => !attributes.Exists(own => SymbolEqualityComparer.Default.Equals(own.AttributeClass, attribute.AttributeClass))).ToList());
        }

        return attributes;
    }

    // "= null!" only says that the property is always set.
    private static bool HasInitializer(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: { } value } && !value.IsKind(SyntaxKind.SuppressNullableWarningExpression));
}
