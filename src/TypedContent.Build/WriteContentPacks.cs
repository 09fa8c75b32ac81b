using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Settings;

namespace TypedContent.Build;

/// <summary>Writes the packs of a build, one for each locale, unless those of the same inputs are there.</summary>
/// <remarks>The task doesn't report the problems of articles. The generator, which reads the same files, does.</remarks>
public sealed partial class WriteContentPacks : ReportingTask
{
    /// <summary>Gets or sets the folder that the packs are written to. Other packs in it are deleted.</summary>
    [Required]
    public string OutputFolder { get; set; } = string.Empty;

    /// <summary>Gets or sets the file that <see cref="InspectContentFiles"/> has written. Packs are made again if it changes.</summary>
    [Required]
    public string InputsPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the file in which the task records what the packs were made of.</summary>
    [Required]
    public string StampPath { get; set; } = string.Empty;

    /// <summary>Gets the packs. If they are placed in satellite assemblies, that of the source locale has the metadata <c>IsSource</c>.</summary>
    [Output]
    public ITaskItem[] Packs { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var inputs = PackInputs.Read(InputsPath, IsDocumented);
            using var stamp = PackStamp.Open(StampPath, OutputFolder, IsStructured ? [StructurePath, FindingsPath, ArticlesPath] : []);
            if (stamp.Inputs != inputs.Text && !WriteTexts(stamp, inputs) && !Write(stamp, inputs))
            {
                return false;
            }

            Packs = [.. PackOutput.In(OutputFolder).Select(ItemOf)];
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnwritable(OutputFolder, e);
            return false;
        }
    }

    private bool Write(PackStamp stamp, PackInputs inputs)
    {
        _invalid.Clear();
        var files = Log.HasLoggedErrors ? [] : Files.ReadArticles();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var content = IsStructured
            ? ContentCompilation.CreateForPacks(files, Options, Files.ReadAllTargets(), Files.ReadLock(), Files.ReadTocs(), Files.Unread)
            : ContentCompilation.Create(files, Options, Files.ReadTargets(), Files.Unread).WithLock(Files.ReadLock()).WithTocs(Files.ReadTocs());
        var packs = content.GetPacks();
        stamp.Clear();
        foreach (var pack in packs)
        {
            AtomicFile.WriteIfChanged(PackOutput.PathOf(OutputFolder, pack.Locale), pack.Bytes);
        }

        PackOutput.DeleteOthers(OutputFolder, packs.Select(pack => pack.Locale));
        if (IsStructured)
        {
            WriteStructure(content, inputs);
        }

        stamp.Write(inputs.Text);
        Log.LogMessage(MessageImportance.Low, "TypedContent: {0} articles in {1} packs", files.Count, packs.Count);
        return true;
    }

    private TaskItem ItemOf(string path)
    {
        var item = new TaskItem(path);
        if (Options.Packs == PackPlacement.Satellites && Path.GetFileNameWithoutExtension(path) == Files.PlacedOptions.SourceLocale)
        {
            item.SetMetadata("IsSource", "true");
        }

        return item;
    }
}
