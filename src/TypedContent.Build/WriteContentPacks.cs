using Microsoft.Build.Framework;
using TypedContent.Compiler;

namespace TypedContent.Build;

/// <summary>Writes the packs that a build embeds, one for each locale.</summary>
/// <remarks>The task doesn't report the problems of articles. The generator, which reads the same files, does.</remarks>
public sealed class WriteContentPacks : ContentTask
{
    /// <summary>Gets or sets the folder that the packs are written to. Other packs in it are deleted.</summary>
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

        var packs = ContentCompilation.Create(files, Options, ReadRedirects()).GetPacks();
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
