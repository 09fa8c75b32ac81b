using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Build;

/// <summary>Writes the baseline: the findings that the project has, which builds then report as information.</summary>
/// <remarks>The rules have their default severities, since the task doesn't read .editorconfig and .globalconfig files.</remarks>
public sealed class WriteContentBaseline : ContentTask
{
    /// <summary>Gets or sets the path of the baseline.</summary>
    [Required]
    public string BaselinePath { get; set; } = string.Empty;

    /// <summary>Gets or sets the images and other files that articles may use.</summary>
    public ITaskItem[] Assets { get; set; } = [];

    /// <summary>Gets or sets the lists of uids that cross references may name.</summary>
    public ITaskItem[] XrefMaps { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = ReadArticles();
        var targets = ReadTargets();
        var maps = ReadAll(XrefMaps, XrefMap.Read);
        var accepted = ReadLock();
        var tocs = ReadTocs();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        targets = targets with
        {
            Assets = AssetIndex.Of(Assets.Select(item => PathUnderRoot(item).Replace('\\', '/')), PlacedOptions.Layout),
            Xrefs = XrefMap.Of(maps.SelectMany(map => map.Items)),
            Problems = new(targets.Problems.Concat(maps.SelectMany(map => map.Problems))),
        };
        var known = ContentCompilation.Create(files, Options, targets).WithLock(accepted).WithTocs(tocs).GetAllFindings(ReportSettings.Default);
        try
        {
            AtomicFile.WriteIfChanged(BaselinePath, Encoding.UTF8.GetBytes(Baseline.Write(known, RootPath)));
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
