using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests the problems that are reported for each form of a link, and their locations.</summary>
public sealed class LinkVerdictTests
{
    private const string File = "sv-SE/partner/start.md";

    private static readonly ContentSet Content = new ContentSet()
        .With("sv-SE/index.md")
        .With("sv-SE/partner/index.md")
        .With("sv-SE/partner/Billing.md", "# <a name=\"fees\"></a>A\n\n## <a name=\"Next-Steps\"></a>B\n\n## <a name=\"fees\"></a>C")
        .With("sv-SE/partner/w#x.md", "# <a name=\"åäö\"></a>A")
        .With("sv-SE/partner/release-1.2.md")
        .With("sv-SE/orders/index.md", "# Orders")
        .With("sv-SE/orders/new.md")
        .With("de-DE/only-german.md", "# Da\n\n## Hier")
        .Moved("partner/old", "/orders/new").Moved("partner/round", "/partner/round").Moved("partner/away", "https://example.com/away");

    [Theory]
    [InlineData("biling.md", "TC1001: link target 'biling.md' does not exist in sv-SE; 'Billing.md' is similar")]
    [InlineData("zzz.md?view=a#b", "TC1001: link target 'zzz.md?view=a#b' does not exist in sv-SE")]
    [InlineData("Billing.md#fes", "TC1002: 'partner/Billing' has no anchor '#fes' in sv-SE; '#fees' is similar")]
    [InlineData("Billing.md?view=v#fes", "TC1002: 'partner/Billing' has no anchor '#fes' in sv-SE; '#fees' is similar")]
    [InlineData("#nope", "TC1002: 'partner/start' has no anchor '#nope' in sv-SE")]
    [InlineData("?view=v#nope", "TC1002: 'partner/start' has no anchor '#nope' in sv-SE")]
    [InlineData("javascript:alert(1)", "TC1003: the scheme of 'javascript:alert(1)' is not allowed, so the link was left without a destination; use https, mailto, tel or a path")]
    [InlineData("../../outside.md", "TC1004: link target '../../outside.md' is outside the folder that holds the articles; link to an article under it, or to a full address")]
    [InlineData("../../partner/Billing.md#fees", "TC1004: link target '../../partner/Billing.md#fees' is outside the folder that holds the articles; 'Billing.md' is similar")]
    [InlineData("../../de-DE/orders/new.md", "TC1004: link target '../../de-DE/orders/new.md' is outside the folder that holds the articles; '../orders/new.md' is similar")]
    [InlineData("billing.md", "TC1005: link target 'billing.md' differs in case from the file's name; write 'Billing.md'")]
    [InlineData("../Orders/NEW.MD", "TC1005: link target '../Orders/NEW.MD' differs in case from the file's name; write '../orders/new.md'")]
    [InlineData("billing.md#FEES", "TC1005: link target 'billing.md#FEES' differs in case from the file's name; write 'Billing.md#FEES'", "TC1006: 'partner/Billing' has the anchor '#fees', and '#FEES' differs in case; write '#fees'")]
    [InlineData("Billing.md#next-steps", "TC1006: 'partner/Billing' has the anchor '#Next-Steps', and '#next-steps' differs in case; write '#Next-Steps'")]
    [InlineData("#Start", "TC1006: 'partner/start' has the anchor '#start', and '#Start' differs in case; write '#start'")]
    [InlineData("../orders/", "TC1007: link target '../orders/' is not the name of a file; write '../orders/index.md'")]
    [InlineData("../orders", "TC1007: link target '../orders' is not the name of a file; write '../orders/index.md'")]
    [InlineData("../orders/new", "TC1007: link target '../orders/new' is not the name of a file; write '../orders/new.md'")]
    [InlineData("..\\orders\\new", "TC1007: link target '..\\orders\\new' is not the name of a file; write '../orders/new.md'")]
    [InlineData("../orders/new?view=a", "TC1007: link target '../orders/new?view=a' is not the name of a file; write '../orders/new.md?view=a'")]
    [InlineData("../orders/?view=a#orders", "TC1007: link target '../orders/?view=a#orders' is not the name of a file; write '../orders/index.md?view=a#orders'")]
    [InlineData("release-1.2", "TC1007: link target 'release-1.2' is not the name of a file; write 'release-1.2.md'")]
    [InlineData("./", "TC1007: link target './' is not the name of a file; write 'index.md'")]
    [InlineData("../", "TC1007: link target '../' is not the name of a file; write '../index.md'")]
    [InlineData("../orders/#gone", "TC1007: link target '../orders/#gone' is not the name of a file; write '../orders/index.md#gone'", "TC1002: 'orders/index' has no anchor '#gone' in sv-SE")]
    [InlineData("old.md", "TC1010: link target 'old.md' has moved; write '../orders/new.md'")]
    [InlineData("away.md", "TC1010: link target 'away.md' has moved; write 'https://example.com/away'")]
    [InlineData("round.md", "TC1011: link target 'round.md' has moved, and its redirects lead to no article (partner/round → /partner/round); correct them in the redirection file")]
    [InlineData("../only-german.md#hier", "TC1012: link target '../only-german.md#hier' does not exist in sv-SE and falls back to de-DE; add it in sv-SE to keep readers in their language")]
    [InlineData("../only-german.md#dort", "TC1012: link target '../only-german.md#dort' does not exist in sv-SE and falls back to de-DE; add it in sv-SE to keep readers in their language", "TC1002: 'only-german' has no anchor '#dort' in de-DE")]
    public void It_is_reported(string destination, params string[] messages)
    {
        var text = $"# Start\n\nSee [it](<{destination}>) now";
        var problems = Check(text);

        Assert.Equal(messages, problems.Select(problem => $"{problem.Rule.Id}: {problem.Message}"));
        Assert.All(problems, problem => Assert.Equal(destination, text.At(problem.Span).Trim('<', '>')));
    }

    [Fact]
    public void A_definition_that_links_use_twice_is_reported_once() => Assert.Equal(
        ["TC1001"], Check("# Start\n\nSee [it][a], [it again][a], and [a].\n\n[a]: nothing.md\n").Select(problem => problem.Rule.Id));

    [Theory]
    [InlineData("Billing.md")]
    [InlineData("./Billing.md")]
    [InlineData("../partner/Billing.md")]
    [InlineData("..\\partner\\Billing.md#fees")]
    [InlineData("~/partner/Billing.md")]
    [InlineData("%42illing.md#%66ees")]
    [InlineData("w%23x.md#%C3%A5%C3%A4%C3%B6")]
    [InlineData("Billing.md?view=v#fees")]
    [InlineData("Billing.md#Next-Steps")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("#TOP")]
    [InlineData("#start")]
    [InlineData("Billing.md#Top")]
    [InlineData("#tab/portal")]
    [InlineData("Billing.md#tab/portal")]
    [InlineData("Billing.md#:~:text=nothing")]
    [InlineData("program.cs#L10-L20")]
    [InlineData("media/a.png")]
    [InlineData("Billing.png")]
    [InlineData("LICENSE")]
    [InlineData("nowhere/")]
    [InlineData("/site/path")]
    [InlineData("/partner/biling")]
    [InlineData("//host/path")]
    [InlineData("https://example.com/nowhere.md#x")]
    [InlineData("HTTP://example.com")]
    [InlineData("mailto:a@example.com")]
    [InlineData("tel:112")]
    [InlineData("xref:Nothing.At.All")]
    [InlineData("@Nothing.At.All")]
    public void It_is_fine(string destination) => Assert.Empty(Check($"# Start\n\nSee [it](<{destination}>) now"));

    [Theory]
    [InlineData("vbscript:x")]
    [InlineData("JaVaScRiPt:x")]
    [InlineData(" javascript:x")]
    [InlineData("java&#10;script:x")]
    [InlineData("javascript&colon;x")]
    [InlineData("&#106;avascript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("data:image/png;base64,AA")]
    [InlineData("file:///c:/x.md")]
    [InlineData("C:\\x.md")]
    [InlineData("c:/x.md")]
    [InlineData("\\\\\\\\server\\x.md")]
    [InlineData("\\\\server\\x.md")]
    [InlineData("/\\\\server/x.md")]
    public void An_address_that_is_none_for_readers_is_refused(string destination)
    {
        foreach (var text in (string[])[$"[it](<{destination}>)", $"a <a href=\"{destination.Replace("\\\\", "\\", StringComparison.Ordinal)}\">x</a>"])
        {
            Assert.Equal("TC1003", Assert.Single(Check(text)).Rule.Id);
        }
    }

    [Theory]
    [InlineData("data:image/png;base64,AA", true)]
    [InlineData("data:image/gif;base64,AA", true)]
    [InlineData("data:image/svg+xml,x", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("javascript:x", false)]
    [InlineData("\\\\\\\\server\\a.png", false)]
    [InlineData("D:\\a.png", false)]
    public void Of_data_only_pictures_are_allowed(string destination, bool isFine) =>
        Assert.Equal(isFine ? [] : (string[])["TC1003"], Check($"![it](<{destination}>)").Select(problem => problem.Rule.Id));

    [Fact]
    public void An_article_in_another_locale_is_reported_once_in_a_file()
    {
        const string text = "[a](../only-german.md) [b](../only-german.md#hier)\n\n[c](../only-german.md) [d](../ONLY-german.md)";
        var problems = Check(text);

        Assert.Equal(["TC1012", "TC1005"], problems.Select(problem => problem.Rule.Id));
        Assert.Equal((1, 5), problems[0].Span.Place());
    }

    private static IReadOnlyList<Problem> Check(string text)
    {
        var content = new ContentSet();
        foreach (var file in Content.Files)
        {
            content.With(file.Origin.FilePath, file.Text);
        }

        foreach (var redirect in Content.Redirects)
        {
            content.Moved(redirect.Source, redirect.Target);
        }

        return [.. content.With(File, text).CheckLinks(File)];
    }
}
