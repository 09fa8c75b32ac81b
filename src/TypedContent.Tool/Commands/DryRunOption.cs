using System.CommandLine;

namespace TypedContent.Tool.Commands;

/// <summary>Provides the option of commands that edit files to show what they would do.</summary>
internal static class DryRunOption
{
    /// <summary>Returns the option.</summary>
    public static Option<bool> Create() => new("--dry-run", "-n") { Description = "Show the difference, and write nothing. The exit code is 1 if there is one." };
}
