using TypedContent.Compiler.Editing;

namespace TypedContent.LanguageServer.Features.Renaming;

/// <summary>Finds the files whose texts differ between two states of a content set with the same files.</summary>
internal static class ContentDifference
{
    /// <summary>Returns the paths before, and the texts after.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(EditableContent before, EditableContent after) =>
        before.Compilation.Files.Zip(after.Compilation.Files).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => (pair.First.Origin.FilePath, pair.Second.Text))
            .Concat(before.Side.All.Zip(after.Side.All).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => (pair.First.FilePath, pair.Second.Text)));
}
