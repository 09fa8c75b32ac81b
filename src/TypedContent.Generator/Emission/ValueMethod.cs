using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Represents the method that gives values to a text.</summary>
/// <param name="Parameters">The values.</param>
internal sealed record ValueMethod(EquatableArray<ValueParameter> Parameters)
{
    // No name of a member begins with an underscore.
    private const string FieldPrefix = "_";

    /// <summary>Writes the field of the text and the method.</summary>
    public void Emit(IndentedWriter writer, TableMember member)
    {
        var field = FieldPrefix + member.Name;
        var hidesField = Parameters.Any(parameter => parameter.Name == field);
        writer.Directive("#pragma warning disable CS0649")
            .Line($"private readonly {member.Type} {field};")
            .Directive("#pragma warning restore CS0649")
            .Line($"/// <summary>{member.Summary}</summary>");
        foreach (var (name, type) in Parameters)
        {
            writer.Line($"/// <param name=\"{name}\">{Describe(type)} <c>{name}</c>.</param>");
        }

        writer.Line("/// <returns>The text with the values.</returns>")
            .Line($"public {TypeNames.Message} {member.Name}({string.Join(", ", Parameters.Select(parameter => $"{TypeNames.Value(parameter.Type)} {Identifier(parameter.Name)}"))}) =>")
            .Line($"    {(hidesField ? "this." : string.Empty)}{field}{string.Concat(Parameters.Select(parameter => $".With({Literal.Of(parameter.Name)}, {Identifier(parameter.Name)})"))};");
    }

    private static string Describe(ValueKind type) => type switch
    {
        ValueKind.Number => "The number",
        ValueKind.Date => "The date or time",
        ValueKind.Choice => "The text that selects a part of the text:",
        _ => "The text",
    };

    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
