namespace TypedContent.Generator.Emission;

/// <summary>A field that the runtime fills in. <paramref name="Summary"/> is XML already.</summary>
internal readonly record struct TableMember(string Type, string Name, string Summary);

/// <summary>
/// A struct of unassigned fields. Fields that the runtime binds through the first of them cost the C# compiler
/// a quarter of what properties would.
/// </summary>
internal sealed record Table(string Name, string TypeName, string Summary, IReadOnlyList<TableMember> Members)
{
    /// <summary>Writes the struct.</summary>
    public void EmitType(IndentedWriter writer)
    {
        writer.Gap()
            .Line($"/// <summary>{Summary}</summary>")
            .Open($"public readonly struct {TypeName}");
        foreach (var member in Members)
        {
            writer.Line($"/// <summary>{member.Summary}</summary>");
            writer.Line($"public readonly {member.Type} {member.Name};");
        }

        writer.Close();
    }
}
