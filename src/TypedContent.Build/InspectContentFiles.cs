using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Build;

/// <summary>
/// Looks at the files of a content set before the compiler and other tasks read them: finds those that can't be read, and records the length
/// and time of all others, so that a build notices each change, also by an older file.
/// </summary>
public sealed class InspectContentFiles : ContentTask
{
    /// <summary>Gets or sets further files that the result of a build depends on, of which only the length and time are recorded.</summary>
    public ITaskItem[] OtherFiles { get; set; } = [];

    /// <summary>Gets or sets further values that the result of a build depends on.</summary>
    public ITaskItem[] OtherValues { get; set; } = [];

    /// <summary>Gets or sets the file to record the state in; if empty, it isn't recorded.</summary>
    public string StatePath { get; set; } = string.Empty;

    /// <summary>Gets or sets the file to record the state in without the lengths and times of articles; if empty, it isn't recorded.</summary>
    public string SettingsPath { get; set; } = string.Empty;

    /// <summary>
    /// Gets or sets a value that indicates whether the state must be the recorded one. If it isn't, the packs and the assembly could be made of
    /// different texts.
    /// </summary>
    public bool IsUnchanged { get; set; }

    /// <summary>Gets or sets a value that indicates whether files that can't be read are left out without an error, as editors need it.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Gets the files that can't be read.</summary>
    [Output]
    public ITaskItem[] Unreadable { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        ITaskItem[] items = [.. Articles, .. Redirects, .. PublishConfigs, .. XrefMaps, .. Tocs, .. Baseline, .. Lock];

        // Items are read by one thread. Their names are those of the file system, from the folder of the project, in which tasks run.
        var states = ParallelList.Of(Array.ConvertAll(items, item => item.ItemSpec), FileState.Of);
        var unreadable = new List<ITaskItem>();
        var lines = new List<string>();
        var settings = new List<string>();
        for (var i = 0; i < items.Length; i++)
        {
            var (item, state) = (items[i], states[i]);
            var metadata = $"{item.GetMetadata("Path")}|{item.GetMetadata("Locale")}|{item.GetMetadata("Kind")}";
            lines.Add($"{item.ItemSpec}|{state}|{metadata}");
            settings.Add(i < Articles.Length ? $"{item.ItemSpec}|{metadata}" : lines[i]);
            if (ProblemOf(item.ItemSpec, state) is { } problem)
            {
                unreadable.Add(item);
                Report(item, problem);
            }
        }

        Unreadable = [.. unreadable];
        try
        {
            return (StatePath.Length == 0 || (IsUnchanged ? Verify(lines) : Record(lines, StatePath) && (SettingsPath.Length == 0 || Record(settings, SettingsPath)))) && !Log.HasLoggedErrors;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnwritable(StatePath, e);
            return false;
        }
    }

    /// <summary>Writes the state of files to the file at <paramref name="path"/>, if it is another than before.</summary>
    private bool Record(List<string> lines, string path)
    {
        lines.AddRange(OtherFiles.Select(item => $"{item.ItemSpec}|{FileState.Of(item.GetMetadata("FullPath"))}"));
        lines.Sort(StringComparer.Ordinal);
        var text = new StringBuilder("root=").Append(RootPath).Append('\n');
        foreach (var setting in Settings)
        {
            text.Append(setting.ItemSpec).Append('=').Append(setting.GetMetadata("Value")).Append('\n');
        }

        foreach (var line in OtherValues.Select(item => item.ItemSpec).Concat(lines))
        {
            text.Append(line).Append('\n');
        }

        var state = Encoding.UTF8.GetBytes(text.ToString());
        Directory.CreateDirectory(Path.GetDirectoryName(path));
        using var file = ExclusiveFile.Open(path, FileMode.OpenOrCreate);
        if (!ExclusiveFile.Read(file).AsSpan().SequenceEqual(state))
        {
            ExclusiveFile.Write(file, state);
        }

        return true;
    }

    /// <summary>Reports files whose state is not the recorded one. A build from then on records it and reads them again.</summary>
    private bool Verify(List<string> lines)
    {
        using var file = ExclusiveFile.Open(StatePath, FileMode.Open);
        var recorded = new HashSet<string>(Encoding.UTF8.GetString(ExclusiveFile.Read(file)).Split('\n'), StringComparer.Ordinal);
        var changed = lines.Find(line => !recorded.Contains(line));
        if (changed is not null)
        {
            LogError("TC5009", Path.GetFullPath(changed.Split('|')[0]), "the file was changed while the project was built, so that the program may not find its texts; build again");
        }

        return changed is null;
    }

    private static Problem? ProblemOf(string path, FileState state) =>
        path.IndexOf('"') >= 0 ? UnreadableFile.NotNamed(default)
        : state.Defect is { } defect ? UnreadableFile.At(default, defect)
        : null;

    private void Report(ITaskItem item, Problem problem)
    {
        if (!IsUnchanged && !IsSilent && (!Articles.Contains(item) || Files.PlacedOptions.IdentityOf(OriginOf(item)) is not null))
        {
            LogError(UnreadableFile.Rule.Id, item.GetMetadata("FullPath"), problem.Message);
        }
    }
}
