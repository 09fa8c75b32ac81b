using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Tool.Projects.Evaluations;

/// <summary>Represents the names of the files in a folder, which patterns of a project can select.</summary>
/// <param name="Hash">A hash of the names.</param>
/// <param name="Changed">The time at which a name was last added or removed.</param>
internal sealed record FolderNames(string Hash, DateTime Changed)
{
    private static readonly string[] s_left = ["bin", "obj", "node_modules"];

    private static readonly EnumerationOptions s_entries = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>Returns the names in <paramref name="folder"/>, without those of builds and hidden folders.</summary>
    public static FolderNames Of(string folder)
    {
        var names = new List<string>();
        var changed = DateTime.MinValue;
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (folders.TryPop(out var at))
        {
            if (!at.Exists)
            {
                continue;
            }

            changed = at.LastWriteTimeUtc > changed ? at.LastWriteTimeUtc : changed;
            foreach (var entry in at.EnumerateFileSystemInfos("*", s_entries))
            {
                if (entry is not DirectoryInfo inner)
                {
                    if (!ContentFolder.IsOfEditor(entry.Name))
                    {
                        names.Add(entry.FullName);
                    }
                }
                else if (!inner.Name.StartsWith('.') && !s_left.Contains(inner.Name, StringComparer.OrdinalIgnoreCase) && inner.LinkTarget is null)
                {
                    folders.Push(inner);
                }
            }
        }

        names.Sort(StringComparer.Ordinal);
        return new FolderNames(ContentHash.Of(string.Join('\n', names)).ToString("x16", CultureInfo.InvariantCulture), changed);
    }
}
