using System.Text.RegularExpressions;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests that a translation never lands at an equal text that it wasn't made for, however the source changes after the export.</summary>
public sealed partial class EqualTextTests : IDisposable
{
    private const string Source = "# Menu\n\nOpen\n\nClick the button.\n\n## Ticket\n\nOpen\n\nEnd.\n";

    private static readonly string[] s_translations = ["Menü", "Öffnen", "Klicken.", "Karte", "Offen", "Ende."];

    private readonly ContentFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("# Menu\n\nOpen\n\nOpen\n\nClick the button.\n\n## Ticket\n\nOpen\n\nEnd.\n")]
    [InlineData("# Menu\n\nStart\n\nClick the button.\n\n## Ticket\n\nOpen\n\nEnd.\n")]
    [InlineData("# Menu\n\nClick the button.\n\n## Ticket\n\nOpen\n\nEnd.\n")]
    [InlineData("# Menu\n\nOpen\n\nClick the button.\n\n## Ticket\n\nWait.\n\nEnd.\n\nOpen\n")]
    [InlineData("# Ticket\n\nOpen\n\nEnd.\n\n## Menu\n\nOpen\n\nClick the button.\n")]
    public void Texts_that_are_added_removed_or_moved_get_no_other_translation(string source)
    {
        Translate();
        _folder.With("content/en-US/a.md", source);

        _folder.Run("import", "de.xliff", "--partial");

        var text = File.ReadAllText(_folder.Under("content/de-DE/a.md"));
        Assert.Contains("Klicken.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Offen\n\nKlicken.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Öffnen\n\nEnde.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_texts_are_found_as_long_as_those_beside_them_stay()
    {
        Translate();
        _folder.With("content/en-US/a.md", "New.\n\n" + Source + "\nOpen\n");

        _folder.Run("import", "de.xliff", "--partial");

        var text = File.ReadAllText(_folder.Under("content/de-DE/a.md"));
        Assert.Contains("Öffnen\n\nKlicken.", text, StringComparison.Ordinal);
        Assert.Contains("Offen\n\nEnde.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_does_not_get_the_translation_of_the_title()
    {
        _folder.With("typedcontent.json", "{}").With("content/en-US/a.md", "---\ntitle: Pay\n---\n\n# Pay\n").With("content/de-DE/a.md", "---\ntitle: Zahlen\n---\n\n# Zahlen\n");
        File.WriteAllText(_folder.Under("de.xliff"), Target().Replace(Export(), "<target$1>Zahlen | Contoso</target>", 1));
        _folder.With("content/en-US/a.md", "---\ntitle: Pay now\n---\n\n# Pay\n");

        var run = _folder.Run("import", "de.xliff", "--partial");

        Assert.Contains("changed or removed", run.Errors, StringComparison.Ordinal);
        Assert.Equal("---\ntitle: Zahlen\n---\n\n# Zahlen\n", File.ReadAllText(_folder.Under("content/de-DE/a.md")));
    }

    private void Translate()
    {
        _folder.With("typedcontent.json", "{}").With("content/en-US/a.md", Source).With("content/de-DE/b.md", "# B\n").With("content/en-US/b.md", "# B\n");
        var translations = new Queue<string>(s_translations);
        File.WriteAllText(
            _folder.Under("de.xliff"),
            Regex.Replace(Export(), "(<source>(?!B<)[^<]*</source>)", match => $"{match.Value}<target>{translations.Dequeue()}</target>"));
        Assert.Empty(translations);
    }

    private string Export()
    {
        Assert.Equal(0, _folder.Run("export", "--locale", "de-DE", "--output", "de.xliff").ExitCode);
        return File.ReadAllText(_folder.Under("de.xliff"));
    }

    [GeneratedRegex("<target([^>]*)>Zahlen</target>")]
    private static partial Regex Target();
}
