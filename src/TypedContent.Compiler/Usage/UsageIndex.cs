using System.Globalization;
using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Usage;

/// <summary>Represents the places where the C# of a project names articles and their members.</summary>
/// <remarks>The file has a line for each place, with tabs between the fields of <see cref="ContentUse"/>.</remarks>
/// <param name="Uses">The places, in the order of the assembly.</param>
public sealed record UsageIndex(EquatableArray<ContentUse> Uses)
{
    /// <summary>The name of the file that a build writes if it is asked to.</summary>
    public const string FileName = "usage.txt";

    private const string Header = "TypedContent.Usage 1";
    private const int FieldCount = 6;

    /// <summary>Returns the text of the file.</summary>
    public string Write()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var use in Uses)
        {
            text.Append(string.Join("\t", use.ClassName, use.Table, use.Member, use.FilePath, Number(use.Line), Number(use.Column))).Append('\n');
        }

        return text.ToString();

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Reads the text of a file; null if it is of another version or damaged.</summary>
    public static UsageIndex? Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines[0] != Header || lines[lines.Length - 1].Length > 0)
        {
            return null;
        }

        var uses = new List<ContentUse>();
        foreach (var line in lines.Skip(1).Take(lines.Length - 2))
        {
            var fields = line.Split('\t');
            if (fields.Length != FieldCount || !TryNumber(fields[4], out var at) || !TryNumber(fields[5], out var column))
            {
                return null;
            }

            uses.Add(new ContentUse(fields[0], fields[1], fields[2], fields[3], at, column));
        }

        return new UsageIndex(new EquatableArray<ContentUse>(uses));

        static bool TryNumber(string field, out int number) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
