using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Represents a table of contents, <c>toc.yml</c>.</summary>
/// <param name="FilePath">The path of the file, for messages.</param>
/// <param name="Path">The path of the file under the content root.</param>
/// <param name="Entries">The entries, each before those in it.</param>
/// <param name="Problem">The first problem of the file; null if there is none.</param>
public sealed record TocFile(string FilePath, string Path, EquatableArray<TocEntry> Entries, Problem? Problem)
{
    /// <summary>Gets a value that indicates whether an entry leads to an anchor of an article.</summary>
    public bool NamesAnchors => Entries.Any(entry => entry.Targets.Any(target => target.Text.Contains('#')));

    /// <summary>Returns the table of contents in <paramref name="text"/>.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="filePath">The path of the file.</param>
    /// <param name="path">The path of the file under the content root.</param>
    public static TocFile Read(string text, string filePath, string path)
    {
        var reader = new TocReader(text);
        var entries = reader.Read();
        var defect = SideFileDefect.First(SideFileDefect.InCharacters(text), reader.Defect);
        return new TocFile(filePath, path, new EquatableArray<TocEntry>(entries), defect?.In("table of contents", filePath, text));
    }
}
