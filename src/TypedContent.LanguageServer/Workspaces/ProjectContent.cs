using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;
using TypedContent.Compiler.Usage;

namespace TypedContent.LanguageServer.Workspaces;

/// <summary>Represents the content set of a project as it is on the disk.</summary>
/// <param name="Content">The content set, with the texts of all its files.</param>
/// <param name="Settings">The settings of the project for its findings.</param>
/// <param name="LockPath">The path of the lock, whether it exists or not.</param>
/// <param name="Defects">The findings about files that can't be read.</param>
/// <param name="Show">Returns a finding of the engine as the project shows it.</param>
public sealed record ProjectContent(
    EditableContent Content, ReportSettings Settings, string LockPath, IReadOnlyList<ShownFinding> Defects, Func<Finding, ShownFinding> Show)
{
    /// <summary>Gets the places where C# names articles and their members, with full paths; none if no build has listed them.</summary>
    public IReadOnlyList<ContentUse> Uses { get; init; } = [];
}

/// <summary>Represents a finding as it is shown.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Message">The message, with the suggestion.</param>
/// <param name="Path">The full path of the file.</param>
/// <param name="Span">The place in the file.</param>
public sealed record ShownFinding(string RuleId, RuleSeverity Severity, string Message, string Path, FileSpan Span);
