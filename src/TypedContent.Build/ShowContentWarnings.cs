using Microsoft.Build.Framework;

namespace TypedContent.Build;

/// <summary>Shows the warnings of the content set again, in a build in which the compiler didn't run.</summary>
public sealed class ShowContentWarnings : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the file with the warnings, which <see cref="WriteContentPacks"/> has written.</summary>
    [Required]
    public string FindingsPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the source files. Rules that a <c>SuppressMessage</c> attribute in them may name are not shown.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Gets or sets the address of the pages of rules, with <c>{0}</c> in place of the id; empty if messages have no link.</summary>
    public string HelpLink { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (!File.Exists(FindingsPath) || FindingFile.Read(FindingsPath).ToList() is not { Count: > 0 } findings)
            {
                return true;
            }

            var suppressions = SuppressionsIn(Sources.Select(item => item.GetMetadata("FullPath")));
            foreach (var (rule, file, line, column, message) in findings.Where(finding => !suppressions.Exists(text => text.Contains(finding.Rule))))
            {
                var link = HelpLink.Length == 0 ? null : HelpLink.Replace("{0}", rule);
                Log.LogWarning(null, rule, null, link, file, line, column, 0, 0, "{0}", link is null ? message : $"{message} ({link})");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.Low, "TypedContent: warnings can't be shown again: {0}", e.Message);
        }

        return true;
    }

    private static List<string> SuppressionsIn(IEnumerable<string> paths) =>
        [.. paths.Where(File.Exists).Select(File.ReadAllText).Where(text => text.Contains("SuppressMessage"))];
}
