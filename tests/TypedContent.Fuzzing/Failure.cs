using System.Globalization;

namespace TypedContent.Fuzzing;

/// <summary>Represents a case that violates a requirement.</summary>
public sealed record Failure(FuzzCase Case, string Kind, string Message)
{
    /// <summary>Writes the article or the table of contents, and a description of the failure.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, Case.Number.ToString("000000", CultureInfo.InvariantCulture));
        File.WriteAllText(name + (Case.IsToc ? ".yml" : ".md"), Case.Text, System.Text.Encoding.Unicode);
        if (Case.Other is { } other)
        {
            File.WriteAllText(name + ".other.md", other, System.Text.Encoding.Unicode);
        }

        File.WriteAllText(name + ".txt", $"{Case.Name}\n{Kind}\n{Message}\n");
    }
}
