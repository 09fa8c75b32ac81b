using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;

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

    /// <summary>The front matter keys that every article must have, separated by commas.</summary>
    public string? RequiredMetadata { get; set; }

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
        var options = ContentOptions.From(null, SourceLocale, DefaultLocale, Locales, SitePrefix, RequiredMetadata);
        var known = ContentCompilation.Create(files, options, targets).GetAllFindings(ReportSettings.Default);
        File.WriteAllText(BaselinePath, Baseline.Write(known, RootPath), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Log.LogMessage(
            MessageImportance.High, "TypedContent: {0} findings are known from now on ({1})", known.Count(finding => finding.Severity >= RuleSeverity.Warning), BaselinePath);
        return true;
    }
}
