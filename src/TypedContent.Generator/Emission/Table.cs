namespace TypedContent.Generator.Emission;

/// <summary>A field that the runtime fills in. <paramref name="Summary"/> is XML already.</summary>
internal readonly record struct TableMember(string Type, string Name, string Summary);

/// <summary>
/// A struct of unassigned fields, which cost the C# compiler a quarter of what properties would. Where all are of
/// one type, <paramref name="MemberType"/>, that is a type parameter, which is found faster than a full name.
/// </summary>
internal sealed record Table(string Name, string? MemberType, string Summary, IReadOnlyList<TableMember> Members)
{
    private const string Parameter = "T";

    /// <summary>A table of one type as a type argument: <paramref name="owner"/> is the full name of the article's class.</summary>
    public string TypeIn(string owner) => Members.Count == 0 ? TypeNames.EmptyTable : $"{owner}.{Name}<{MemberType}>";

    /// <summary>Writes the struct; an empty one is the runtime's.</summary>
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
            writer.Line($"/// <summary>{member.Summary}</summary>");
            writer.Line($"public readonly {(MemberType is null ? member.Type : Parameter)} {member.Name};");
        }

        writer.Close();
    }
}
