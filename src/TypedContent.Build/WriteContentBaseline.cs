using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Build;

/// <summary>
/// Writes the findings that are there to a file, so that from then on they are information. It sees the severities that the
/// rules have by themselves: .editorconfig and .globalconfig are the compiler's.
/// </summary>
public sealed class WriteContentBaseline : ContentTask
{
    /// <summary>The file to write.</summary>
    [Required]
    public string BaselinePath { get; set; } = string.Empty;

    /// <summary>Images and other files that articles may show.</summary>
    public ITaskItem[] Assets { get; set; } = [];

    /// <summary>Lists of what cross references may name.</summary>
    public ITaskItem[] XrefMaps { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = ReadArticles();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var xrefs = XrefMaps.SelectMany(item => TryRead(item.GetMetadata("FullPath"), out var map) ? XrefMap.Read(map) : []);
        var targets = new LinkTargets(ReadRedirects(), AssetIndex.Of(Assets.Select(item => PathUnderRoot(item).Replace('\\', '/'))), XrefMap.Of(xrefs));
        var known = ContentCompilation.Create(files, Options, targets).GetAllFindings(ReportSettings.Default);
        File.WriteAllText(BaselinePath, Baseline.Write(known, RootPath), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Log.LogMessage(
            MessageImportance.High, "TypedContent: {0} findings are known from now on ({1})", known.Count(finding => finding.Severity >= RuleSeverity.Warning), BaselinePath);
        return true;
    }
}
