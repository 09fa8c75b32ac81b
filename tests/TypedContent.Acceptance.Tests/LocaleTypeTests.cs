using Microsoft.CodeAnalysis;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the locales as types.</summary>
public sealed class LocaleTypeTests
{
    private static readonly ArticleFile[] s_files =
    [
        File("en-US/a.md", "---\ntitle: A\n---\n# A\n\nHello\n"), File("de-DE/a.md", "---\ntitle: A de\n---\n# A\n\nHallo\n"), File("en-US/folder/b.md", "# B\n"),
        File("sv-SE/folder/b.md", "# B\n"),
    ];

    [Fact]
    public void An_article_is_read_in_a_locale_that_has_it()
    {
        ContentAssembly content = Build(
            """
            var article = Articles.A.In<LocaleTypes.DeDE>();
            return string.Join("|", article.Title, article.ToText(), article.Locale, article.State, Articles.A.In<LocaleTypes.EnUS>().Title, Articles.A.In(Locales.SvSE).Title,
                Articles.A.In(new System.Globalization.CultureInfo("de-AT")).Locale);
            """);

        Assert.Empty(content.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal("A de|A\nHallo|de-DE|Unknown|A|A|de-DE", content.Loaded.Value.GetType("Usage")!.GetMethod("Use")!.Invoke(null, null));
    }

    [Theory]
    [InlineData("Articles.A.In<LocaleTypes.SvSE>()")]
    [InlineData("Articles.Folder.B.In<LocaleTypes.DeDE>()")]
    public void A_locale_that_lacks_the_article_does_not_compile(string call)
    {
        Diagnostic error = Assert.Single(Build($"return {call}.ToText();").Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.StartsWith("CS", error.Id, StringComparison.Ordinal);
    }

    private static ContentAssembly Build(string body) => ContentAssembly.Build(
        s_files, code: $"using MyApp.Content; using TypedContent; public static class Usage {{ public static string Use() {{ {body} }} }}");

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);
}
