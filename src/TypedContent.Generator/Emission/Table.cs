namespace TypedContent.Generator.Emission;

/// <summary>Represents a field of a table, which the runtime assigns. <paramref name="Summary"/> is escaped XML.</summary>
internal readonly record struct TableMember(string Type, string Name, string Summary)
{
    /// <summary>Gets the method that has the name, if the field is not the member itself; otherwise, null.</summary>
    public ValueMethod? Method { get; init; }
}

/// <summary>Represents a generated struct whose fields the runtime assigns.</summary>
/// <param name="Name">The name of the struct.</param>
/// <param name="MemberType">The full name of the type of all fields; null if they differ.</param>
/// <param name="Summary">The summary of the struct, as escaped XML.</param>
/// <param name="Members">The fields.</param>
/// <remarks>
/// Fields take the C# compiler a quarter of the time that properties take. A type that all fields have in common is a type parameter,
/// which the compiler binds faster than a full name.
/// </remarks>
internal sealed record Table(string Name, string? MemberType, string Summary, IReadOnlyList<TableMember> Members)
{
    private const string Parameter = "T";

    /// <summary>Returns the type argument for a table whose fields have one type. The type of an empty table is the runtime's.</summary>
    /// <param name="owner">The full name of the class of the article.</param>
    public string TypeIn(string owner) => Members.Count == 0 ? TypeNames.EmptyTable : MemberType is null ? $"{owner}.{Name}" : $"{owner}.{Name}<{MemberType}>";

    /// <summary>Writes the struct. For an empty table, nothing is written, since the runtime has its type.</summary>
    public void EmitType(IndentedWriter writer)
    {
        if (Members.Count == 0)
        {
            return;
        }

        writer.Gap()
            .Line($"/// <summary>{Summary}</summary>")
            .Open($"public readonly struct {Name}{(MemberType is null ? string.Empty : $"<{Parameter}>")}");
        foreach (var member in Members)
        {
            if (member.Method is { } method)
            {
                method.Emit(writer, member);
                continue;
            }

            writer.Line($"/// <summary>{member.Summary}</summary>");
            writer.Line($"public readonly {(MemberType is null ? member.Type : Parameter)} {member.Name};");
        }

        writer.Close();
    }
}
