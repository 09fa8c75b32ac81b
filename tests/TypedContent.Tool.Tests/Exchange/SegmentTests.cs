namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests units of XLIFF 2.0 that a program divided into segments.</summary>
public sealed class SegmentTests : ImportTest
{
    private const string Whole = "<segment state=\"translated\">\n        <source xml:space=\"preserve\">one</source>\n        <target xml:space=\"preserve\">eins</target>\n      </segment>";

    [Theory]
    [InlineData("<target>eins</target>", "<target>eine</target>", "einseine")]
    [InlineData("<target order=\"2\">eins</target>", "<target order=\"1\">eine</target>", "eineeins")]
    [InlineData("<target>eins</target>", "<target order=\"1\">eine</target>", "eineeins")]
    public void Segments_have_the_order_of_the_translation(string first, string second, string expected)
    {
        Divide(first, second);

        var run = Folder.Run("import", "de.xliff2");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains($"| {expected} | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<target>eins</target>", "", "a segment of the text has no translation; translate it, or remove the translations of the others")]
    [InlineData("<target order=\"3\">eins</target>", "<target>eine</target>", "the places that 'order' states for the segments of the text are not those of as many segments; remove 'order', or correct it")]
    [InlineData("<target order=\"1\">eins</target>", "<target order=\"1\">eine</target>", "the places that 'order' states")]
    [InlineData("<target order=\"one\">eins</target>", "<target>eine</target>", "the places that 'order' states")]
    public void Segments_that_are_no_whole_text_are_findings(string first, string second, string message)
    {
        Divide(first, second);
        var before = Text("content/de-DE/a.md");

        var run = Folder.Run("import", "de.xliff2");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^de\.xliff2\(\d+,\d+\): ", run.Errors);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Text("content/de-DE/a.md"));
    }

    private void Divide(string first, string second)
    {
        Export("xliff2");
        Replace("de.xliff2", Whole, $"<segment><source>on</source>{first}</segment><segment><source>e</source>{second}</segment>");
    }
}
