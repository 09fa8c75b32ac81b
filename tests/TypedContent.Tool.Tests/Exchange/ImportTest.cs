namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Provides articles, and the export and import as users run them.</summary>
public abstract class ImportTest : IDisposable
{
    private protected ImportTest() => Folder.With("typedcontent.json", "{}")
        .With("content/en-US/a.md", "---\ntitle: Pay\n---\n\n# Pay\n\nPay with **card** now.\n\n| A | B |\n|---|---|\n| one | two |\n")
        .With("content/de-DE/a.md", "---\ntitle: Zahlen\n---\n\n# Zahlen\n\nZahlen Sie mit **Karte**.\n\n| A-de | B-de |\n|---|---|\n| eins | zwei |\n");

    /// <summary>Gets the folder of the project.</summary>
    private protected ContentFolderFixture Folder { get; } = new();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes the folder.</summary>
    protected virtual void Dispose(bool disposing) => Folder.Dispose();

    /// <summary>Writes <c>de.xliff</c>, or the file of another format.</summary>
    private protected void Export(string format, params string[] arguments)
    {
        var run = Folder.Run(["export", "--locale", "de-DE", "--format", format, "--output", "de." + format, .. arguments]);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    /// <summary>Returns the text of a file.</summary>
    private protected string Text(string path) => File.ReadAllText(Folder.Under(path));

    /// <summary>Replaces a part of a file, which must be there.</summary>
    private protected void Replace(string path, string old, string text)
    {
        Assert.Contains(old, Text(path), StringComparison.Ordinal);
        Folder.With(path, Text(path).Replace(old, text, StringComparison.Ordinal));
    }
}
