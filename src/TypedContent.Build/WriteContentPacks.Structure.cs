using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Incremental;
using TypedContent.Compiler.Text;

namespace TypedContent.Build;

/// <content>Records what the compiler makes of the content set, for builds in which it runs only if that changes.</content>
public sealed partial class WriteContentPacks
{
    private readonly StringBuilder _invalid = new();

    /// <summary>
    /// Gets or sets the file in which the task records what the compiler makes of the content set; if empty, it isn't recorded. The compiler
    /// doesn't run for edits that don't change it.
    /// </summary>
    public string StructurePath { get; set; } = string.Empty;

    /// <summary>Gets or sets the file in which the task records the warnings that are shown where the compiler doesn't run.</summary>
    public string FindingsPath { get; set; } = string.Empty;

    /// <summary>Gets or sets a value that indicates whether the documentation of members is a result of the build.</summary>
    public bool IsDocumented { get; set; }

    /// <summary>Gets or sets the source files, in which types may describe front matter.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    private bool IsStructured => StructurePath.Length > 0;

    /// <inheritdoc/>
    // The generator reports it. The article is empty for both.
    private protected override void ReportInvalid(string path, FileSpan place) => _invalid.Append(path).Append(place).Append('\n');

    /// <summary>Records what the compiler makes of the set. Where only the compiler knows which problems are shown, it must read each edit.</summary>
    private void WriteStructure(ContentCompilation content, PackInputs inputs)
    {
        var structure = ContentStructure.Of(content, IsDocumented, Sources.Any(item => SchemaSources.Describes(item.GetMetadata("FullPath"))));
        var settings = ReadReportSettings(out var isKnown);
        var isUnknown = structure.HasProblems && !isKnown;
        var shown = isUnknown ? [] : content.GetFindings(settings).Where(finding => finding.Severity == RuleSeverity.Warning);
        AtomicFile.WriteIfChanged(FindingsPath, FindingFile.Write(shown));
        AtomicFile.WriteIfChanged(StructurePath, Encoding.UTF8.GetBytes($"{structure.Hash}\n{_invalid}{(isUnknown ? inputs.Hash : string.Empty)}\n"));
        WriteState(isUnknown ? null : ContentState.Of(content, IsDocumented));
    }
}
