using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class AssetTests
{
    private const string File = "sv-SE/partner/start.md";

    private static readonly string[] Assets =
        ["sv-SE/partner/media/own.png", "media/shared.png", "de-DE/partner/media/German.png", "sv-SE/guides/a b.pdf"];

    [Theory]
    [InlineData("![x](media/own.png)")]
    [InlineData("![x](./media/../media/own.png?v=1#a)")]
    [InlineData("![x](..\\media\\shared.png)")]
    [InlineData("![x](~/media/shared.png)")]
    [InlineData("![x](../../media/shared.png)")]
    [InlineData("![x](../../de-DE/partner/media/German.png)")]
    [InlineData("![x](media/German.png)")]
    [InlineData("[x](../guides/a%20b.pdf)")]
    [InlineData(":::image source=\"media/own.png\" alt-text=\"x\":::")]
    [InlineData("<img src=\"media/own.png\">")]
    [InlineData("![x](https://example.com/no.png) ![x](/site/no.png) ![x](//example.com/no.png)")]
    [InlineData("![x](../../../no.png)")]
    [InlineData("[x](sample.zip)")]
    [InlineData("[x](LICENSE)")]
    [InlineData("![](  )")]
    public void An_asset_that_is_there_is_fine(string markdown) => Assert.Empty(Check(markdown, Assets));

    [Theory]
    [InlineData("![x](media/owm.png)", "'media/owm.png' is not among the project's assets; 'media/own.png' is similar")]
    [InlineData("![x](media/nothing-like-it.jpg)", "'media/nothing-like-it.jpg' is not among the project's assets")]
    [InlineData("![x](media/Own.png)", "'media/Own.png' is not among the project's assets; its name differs in case, write 'media/own.png'")]
    [InlineData("![x](../../media/share.png)", "'../../media/share.png' is not among the project's assets; '../media/shared.png' is similar")]
    [InlineData("[x](../guides/c.pdf)", "'../guides/c.pdf' is not among the project's assets; '../guides/a b.pdf' is similar")]
    [InlineData("<img srcset=\"media/own.png 1x, media/no.png 2x\">", "'media/no.png' is not among the project's assets; 'media/own.png' is similar")]
    public void One_that_is_not_is_reported(string markdown, string message)
    {
        var problem = Assert.Single(Check(markdown, Assets));

        Assert.Equal(("TC1015", message), (problem.Rule.Id, problem.Message));
        Assert.Equal(message.Split('\'')[1], markdown.At(problem.Span));
    }

    [Fact]
    public void A_project_that_passes_no_assets_has_nothing_checked() => Assert.Empty(Check("![x](no.png)"));

    [Fact]
    public void Each_place_is_reported() => Assert.Equal(2, Check("![x](no.png) ![y](no.png)", Assets).Count);

    private static IReadOnlyList<Problem> Check(string text, params string[] assets) =>
        new ContentSet().With(File, text).CheckAssets(File, assets);
}
