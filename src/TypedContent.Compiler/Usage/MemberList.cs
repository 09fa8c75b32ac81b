using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Usage;

/// <summary>Represents the members of the tables of articles in an assembly, in the order of their texts.</summary>
/// <remarks>In the file, a table has a line: the class, the kind of the table, and the members, with tabs between them.</remarks>
public sealed class MemberList
{
    /// <summary>The name of the file that a build leaves in its folder.</summary>
    public const string FileName = "members.cache";

    private const string Header = "TypedContent.Members 1";

    private readonly Dictionary<(string ClassName, string Table), IReadOnlyList<string>> _tables = [];
    private HashSet<string>? _names;

    /// <summary>Gets the tables with members, in the order in which they were added.</summary>
    public IEnumerable<(string ClassName, string Table)> Tables => _tables.Keys;

    /// <summary>Adds the members of a table.</summary>
    public void Add(string className, string table, IReadOnlyList<string> members) => _tables[(className, table)] = members;

    /// <summary>Returns the members of a table; none if it isn't known.</summary>
    public IReadOnlyList<string> MembersOf(string className, string table) => _tables.TryGetValue((className, table), out var members) ? members : [];

    /// <summary>Determines whether any table has a member of the name.</summary>
    public bool HasMember(string name) => (_names ??= new HashSet<string>(_tables.Values.SelectMany(members => members), StringComparer.Ordinal)).Contains(name);

    /// <summary>Returns the text of the file.</summary>
    public string Write()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var table in _tables)
        {
            text.Append(table.Key.ClassName).Append('\t').Append(table.Key.Table).Append('\t').Append(string.Join("\t", table.Value)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads the text of a file. A text of another version, or with lines that aren't understood, has no tables.</summary>
    public static MemberList Parse(string text)
    {
        var list = new MemberList();
        var lines = text.Split('\n');
        foreach (var fields in lines[0] == Header ? lines.Skip(1).Select(line => line.Split('\t')) : [])
        {
            if (fields.Length > 2)
            {
                list.Add(fields[0], fields[1], new EquatableArray<string>(fields.Skip(2)));
            }
        }

        return list;
    }
}
