using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Settings;

/// <summary>Tests names in settings that no file has.</summary>
public sealed class UnusedNameTests
{
    [Theory]
    [InlineData("TypedContentLocales=de", "no file has the locale 'de' of TypedContentLocales; write 'de-DE'")]
    [InlineData("TypedContentLocales=en-US;de-AT", "no file has the locale 'de-AT' of TypedContentLocales; write 'de-DE'")]
    [InlineData("TypedContentLocales=de-DE;fr", "no file has the locale 'fr' of TypedContentLocales; add articles in it, or remove the name")]
    [InlineData("TypedContentDefaultLocale=de", "no file has the locale 'de' of TypedContentDefaultLocale; write 'de-DE'")]
    [InlineData("TypedContentSourceLocale=en", "no file has the locale 'en' of TypedContentSourceLocale; write 'en-US'")]
    [InlineData("TypedContentTopics=css", "no file has the folder 'css' of TypedContentTopics; 'cs' is similar")]
    [InlineData("TypedContentTopics=cs;rust", "no file has the folder 'rust' of TypedContentTopics; remove the name")]
    public void They_are_reported(string setting, string message)
    {
        var problem = Assert.Single(Check(setting, "en-US/a.md", "en-US/cs/a.md", "de-DE/a.md"));

        Assert.Equal(message, problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TypedContentLocales=en-US;de_de")]
    [InlineData("TypedContentDefaultLocale=DE-de")]
    [InlineData("TypedContentTopics=CS")]
    public void Names_of_files_are_not(string setting) => Assert.Empty(Check(setting, "en-US/a.md", "en-US/cs/a.md", "de-DE/a.md"));

    [Fact]
    public void Neither_are_locales_that_files_state_otherwise()
    {
        Assert.Empty(Check("TypedContentDefaultLocale=de", "a.md"));
        Assert.Empty(Check("TypedContentLocales=en-US;de", "en/a.md", "de/a.md"));

        var options = Options("TypedContentLocales=de;en-US");
        Assert.Empty(Messages(new ContentSet { Options = options }.With("a.md").With("b.md", "---\nms.contentlocale: de\n---\n# B")));
        options = Options("TypedContentSourceLocale=en-GB");
        Assert.Empty(Messages(new ContentSet { Options = options }.With("sv-SE/a.md", "<span data-ttu-id=\"a-101\">Hej</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-101\">Hi</span></span>")));
    }

    [Fact]
    public void A_name_is_reported_once() =>
        Assert.Single(Check("TypedContentLocales=fr;fr", "en-US/a.md", "en-US/b.md"));

    private static List<string> Check(string setting, params string[] paths) =>
        Messages(paths.Aggregate(new ContentSet { Options = Options(setting) }, (content, path) => content.With(path)));

    private static List<string> Messages(ContentSet content) =>
        [.. content.CheckSet().Where(problem => problem.Rule.Id == "TC5014").Select(problem => problem.Message)];

    private static ContentOptions Options(string setting) =>
        ContentOptions.Read(known => setting.StartsWith(known.Property + "=", StringComparison.Ordinal) ? setting[(known.Property.Length + 1)..] : null);
}
