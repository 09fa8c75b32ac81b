using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler.Incremental;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Text;

namespace TypedContent.Build;

/// <content>Writes only the records that change where an edit changes nothing but text.</content>
public sealed partial class WriteContentPacks
{
    /// <summary>Gets or sets the file in which the task keeps what it needs to write the records of single articles; used with <see cref="StructurePath"/>.</summary>
    public string ArticlesPath { get; set; } = string.Empty;

    /// <summary>Writes the records of the articles that changed. Returns false if the set must be read as a whole.</summary>
    private bool WriteTexts(PackStamp stamp, PackInputs inputs)
    {
        if (!IsStructured || stamp.Inputs is null)
        {
            return false;
        }

        var items = new Dictionary<string, ArticleOrigin>(StringComparer.Ordinal);
        for (var i = 0; i < Articles.Length; i++)
        {
            items[Articles[i].ItemSpec] = Files.Origins[i];
        }

        if (inputs.ArticlesChangedSince(stamp.Inputs, new HashSet<string>(items.Keys, StringComparer.Ordinal)) is not { } specs
            || ContentState.Read(File.ReadAllBytes(ArticlesPath)) is not { } state)
        {
            return false;
        }

        var changed = new HashSet<string>(specs.Select(spec => items[spec].FilePath), StringComparer.Ordinal);
        if (state.FilesFor(changed) is not { } paths || ReadFiles([.. items.Values.Where(origin => paths.Contains(origin.FilePath))]) is not { } files)
        {
            return false;
        }

        var edits = state.Edit(changed, files, Files.ReadAllTargets(), Files.ReadLock(), Files.PlacedOptions, IsDocumented);
        var packs = edits is null ? null : ParallelList.Of(edits, edit =>
        {
            var path = PackOutput.PathOf(OutputFolder, edit.Locale);
            var bytes = File.ReadAllBytes(path);
            return (Path: path, Bytes: bytes, Edited: edit.Apply(bytes));
        });
        if (packs is null || Array.Exists(packs, pack => pack.Edited is null))
        {
            return false;
        }

        stamp.Clear();
        foreach (var (path, _, edited) in packs.Where(pack => pack.Edited != pack.Bytes))
        {
            AtomicFile.WriteIfChanged(path, edited!);
        }

        stamp.Write(inputs.Text);
        Log.LogMessage(MessageImportance.Low, "TypedContent: {0} files of edited articles were read", files.Count);
        return true;
    }

    /// <summary>Returns the files at <paramref name="origins"/>; null if one isn't text.</summary>
    private List<ArticleFile>? ReadFiles(IReadOnlyList<ArticleOrigin> origins)
    {
        var files = new List<ArticleFile>();
        foreach (var origin in origins)
        {
            if (!Files.TryRead(origin.FilePath, out var text) || _invalid.Length > 0)
            {
                return null;
            }

            files.Add(new ArticleFile(origin, text));
        }

        return files;
    }

    /// <summary>Keeps what is needed to write the records of single articles, if that is possible.</summary>
    private void WriteState(ContentState? state) => AtomicFile.WriteIfChanged(ArticlesPath, state is null || _invalid.Length > 0 ? [] : state.ToBytes());
}
