using Microsoft.Build.Framework;
using TypedContent.Compiler;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Build;

/// <summary>
/// Writes the packs that a build embeds, one per locale. What is wrong with an article is reported by the
/// generator, which sees the same files; this task writes what there is.
/// </summary>
public sealed class WriteContentPacks : ContentTask
{
    /// <summary>The folder the packs are written to. Other packs in it are deleted.</summary>
    [Required]
    public string OutputFolder { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = ReadArticles();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var packs = ContentCompilation.Create(files, Options, LinkTargets.None with { Redirects = ReadRedirects() }).GetPacks();
        Directory.CreateDirectory(OutputFolder);
        foreach (var pack in packs)
        {
            PackOutput.WriteIfChanged(Path.Combine(OutputFolder, pack.Locale + PackOutput.Extension), pack.Bytes);
        }

        PackOutput.DeleteOthers(OutputFolder, packs.Select(pack => pack.Locale));
        Log.LogMessage(MessageImportance.Low, "TypedContent: {0} articles in {1} packs", files.Count, packs.Count);
        return true;
    }
}
