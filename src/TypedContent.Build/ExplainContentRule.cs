using System.Text;
using Microsoft.Build.Framework;

namespace TypedContent.Build;

/// <summary>Shows the page of a rule, or the list of rules.</summary>
public sealed class ExplainContentRule : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the folder with a page for each rule.</summary>
    [Required]
    public string PagesFolder { get; set; } = string.Empty;

    /// <summary>Gets or sets the id of the rule; if there is no such rule, all rules are listed.</summary>
    public string Rule { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var wanted = Rule.Trim();
        var pages = Directory.GetFiles(PagesFolder, "TC*.md").OrderBy(path => path, StringComparer.Ordinal).ToList();
        var page = pages.Find(path => string.Equals(Path.GetFileNameWithoutExtension(path), wanted, StringComparison.OrdinalIgnoreCase));

        // To the console, since the logger of terminals shows no messages. It erases the last lines.
        Console.Out.Write("\n" + (page is not null ? File.ReadAllText(page).TrimEnd() : ListOf(pages, wanted)) + "\n\n\n");
        return true;
    }

    private static string ListOf(List<string> pages, string wanted)
    {
        var list = new StringBuilder(wanted.Length == 0
            ? "To read about a rule: dotnet build -t:TypedContentExplain -p:TypedContentRule=TC1001"
            : $"There is no rule '{wanted}'. The rules are:").Append("\n\n");
        foreach (var page in pages)
        {
            list.Append(File.ReadLines(page).First().TrimStart('#', ' ')).Append('\n');
        }

        return list.ToString().TrimEnd();
    }
}
