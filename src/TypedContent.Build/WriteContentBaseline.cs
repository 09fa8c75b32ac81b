using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Build;

/// <summary>Writes the baseline: the findings that the project has, which builds then report as information.</summary>
/// <remarks>The rules have their default severities, since the task doesn't read .editorconfig and .globalconfig files.</remarks>
public sealed class WriteContentBaseline : ContentTask
{
    /// <summary>Gets or sets the path of the baseline.</summary>
    [Required]
    public string BaselinePath { get; set; } = string.Empty;

    /// <summary>Gets or sets the file with the types of the project that describe front matter, which <see cref="WriteFrontMatterSchema"/> has written. Without it, front matter is not compared with them.</summary>
    public string SchemasPath { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = Files.ReadArticles();
        var targets = Files.ReadAllTargets();
        var accepted = Files.ReadLock();
        var tocs = Files.ReadTocs();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var known = ContentCompilation.Create(files, Options, targets, Files.Unread).WithLock(accepted).WithTocs(tocs).WithSchemas(SchemaFile.Read(SchemasPath)).GetAllFindings(ReportSettings.Default);
        try
        {
            AtomicFile.WriteIfChanged(BaselinePath, Encoding.UTF8.GetBytes(Compiler.Reporting.Baseline.Write(known, RootPath)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnwritable(BaselinePath, e);
            return false;
        }

        Log.LogMessage(
            MessageImportance.High, "TypedContent: {0} findings are known from now on ({1})", known.Count(finding => finding.Severity >= RuleSeverity.Warning), BaselinePath);
        return true;
    }
}
