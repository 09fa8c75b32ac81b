namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests files that state their locales in another way than the project.</summary>
public sealed class FileLocaleTests : ImportTest
{
    [Fact]
    public void The_language_alone_is_a_locale_that_is_stated()
    {
        Stating("de");

        Assert.Contains("no article of the project is in de; if the texts are in de-DE, state it: --locale de-DE", Folder.Run("import", "de.xliff").Errors, StringComparison.Ordinal);

        var run = Folder.Run("import", "de.xliff", "--locale", "de-DE");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("| EINS | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de_DE")]
    [InlineData("de_DE.UTF-8")]
    [InlineData("DE-de")]
    public void Other_spellings_are_understood(string name)
    {
        Stating(name);

        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);
    }

    [Fact]
    public void The_language_of_the_source_alone_is_enough()
    {
        Stating("de-DE");
        Replace("de.xliff", "source-language=\"en-US\"", "source-language=\"en\"");

        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);
    }

    [Fact]
    public void Another_language_is_not_the_stated_locale()
    {
        Stating("fr");

        Assert.Contains("the file is in fr, not in de-DE", Folder.Run("import", "de.xliff", "--locale", "de-DE").Errors, StringComparison.Ordinal);
    }

    private void Stating(string name)
    {
        Export("xliff");
        Replace("de.xliff", "target-language=\"de-DE\"", $"target-language=\"{name}\"");
        Replace("de.xliff", ">eins<", ">EINS<");
    }
}
