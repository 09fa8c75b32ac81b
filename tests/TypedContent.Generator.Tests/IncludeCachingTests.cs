using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests;

/// <summary>Tests which files each edit causes to be read again if files include others.</summary>
public sealed class IncludeCachingTests
{
    // a includes x, which includes y; b includes y; c includes nothing. Each has a broken link, as in CachingTests.
    private static readonly ContentText[] s_files =
    [
        new("a.md", "# A\n\n[!INCLUDE [x](includes/x.md)]\n\n[gone](gone.md)\n"),
        new("b.md", "# B\n\n[!INCLUDE [y](includes/y.md)]\n\n[gone](gone.md)\n"),
        new("c.md", "# C\n\nText of c.\n\n[gone](gone.md)\n"),
        new("includes/x.md", "Text of x.\n\n[!INCLUDE [y](y.md)]\n\n[gone](gone.md)\n"),
        new("includes/y.md", "Text of y.\n\n[gone](gone.md)\n"),
    ];

    [Fact]
    public void Editing_an_included_file_reads_those_that_include_it_and_writes_their_code()
    {
        var first = Generation.Run(s_files);
        var edited = first.Edit("includes/x.md", "Other text of x.\n\n[!INCLUDE [y](y.md)]\n\n[gone](gone.md)\n");

        AssertRead(edited, [false, false, false, true, false], [true, false, true]);
        Assert.Equal(["Articles.a.g.cs"], edited.WrittenSince(first));
        Assert.Contains("OtherTextOfX", edited.Source("Articles.a.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_a_file_that_is_included_by_way_of_another_reads_all_of_them()
    {
        var first = Generation.Run(s_files);
        var edited = first.Edit("includes/y.md", "Other text of y.\n\n[gone](gone.md)\n");

        AssertRead(edited, [false, false, false, false, true], [true, true, true]);
        Assert.Equal(["Articles.a.g.cs", "Articles.b.g.cs"], edited.WrittenSince(first).Order());
        Assert.Contains("OtherTextOfY", edited.Source("Articles.a.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_another_article_looks_at_no_included_file()
    {
        var first = Generation.Run(s_files);
        var edited = first.Edit("c.md", "# C\n\nOther text of c.\n\n[gone](gone.md)\n");

        Assert.Equal(0, edited.Reasons(TrackingNames.IncludeGraph).Ran());
        AssertRead(edited, [false, false, true, false, false], [false, false, false]);
        Assert.Equal([false, false, true, false, false], edited.Renewed<ArticleDocument>(TrackingNames.Documents));
        Assert.Equal(["Articles.c.g.cs"], edited.WrittenSince(first));
    }

    [Fact]
    public void Editing_an_article_that_includes_others_reads_it_alone()
    {
        var edited = Generation.Run(s_files).Edit("a.md", "# A\n\nMore.\n\n[!INCLUDE [x](includes/x.md)]\n\n[gone](gone.md)\n");

        Assert.Equal(0, edited.Reasons(TrackingNames.IncludeGraph).Changed());
        AssertRead(edited, [true, false, false, false, false], [true, false, false]);
    }

    [Fact]
    public void A_new_directive_reads_its_file_alone()
    {
        var first = Generation.Run(s_files);
        var edited = first.Edit("c.md", "# C\n\n[!INCLUDE [y](includes/y.md)]\n\n[gone](gone.md)\n");

        Assert.Equal(1, edited.Reasons(TrackingNames.IncludeGraph).Changed());
        Assert.Equal([false, false, true, false, false], edited.Ran(TrackingNames.Readings));
        Assert.Equal(1, edited.Reasons(TrackingNames.Articles).Changed());
        Assert.Contains("TextOfY", edited.Source("Articles.c.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_text_of_an_included_file_writes_nothing()
    {
        var first = Generation.Run(s_files);
        var edited = first.Edit("includes/y.md", "\n\nText of y.\n\n[gone](gone.md)\n");

        Assert.Empty(edited.WrittenSince(first));
        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Ran());
    }

    [Fact]
    public void Nothing_heavy_is_kept() => CachedValues.AssertLight(Generation.Run(s_files));

    [Fact]
    public void Problems_are_at_their_place_in_the_included_file()
    {
        var generation = Generation.Run(
            new ContentText("a.md", "[!INCLUDE [x](includes/x.md)] [!INCLUDE [z](includes/z.md)]"), new ContentText("b.md", "- [!INCLUDE [x](includes/x.md)]"),
            new ContentText("includes/x.md", "One\n\n[gone](gone.md) [s](#s)"), new ContentText("includes/w.md", "w"));

        Assert.Equal(
            [
                "a.md(0,44): TC1013 included file 'includes/z.md' does not exist; 'includes/x.md' is similar",
                "x.md(2,20): TC1002 'a' has no anchor '#s' in en-US",
                "x.md(2,20): TC1002 'b' has no anchor '#s' in en-US",
                "x.md(2,7): TC1001 link target 'gone.md' does not exist in en-US",
            ],
            generation.Diagnostics.Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kind_says_what_is_an_include()
    {
        var generation = Generation.Run(
            new ContentText("a.md", "[!INCLUDE [x](x.md)]"), new ContentText("x.md", "Text", contentKind: "include"),
            new ContentText("includes/b.md", "# B", contentKind: "article"));

        Assert.Equal(
            ["Articles.a.g.cs", "Articles.includes.b.g.cs"],
            generation.Result.GeneratedSources.Select(source => source.HintName).Where(name => name.StartsWith("Articles.", StringComparison.Ordinal) && name != "Articles.g.cs"));
    }

    private static string Text(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line},{place.StartLinePosition.Character}): {diagnostic.Id} {message}";
    }

    /// <summary>
    /// Asserts which files were read by themselves, and which of a, b and x, which include others, were read again with their
    /// includes.
    /// </summary>
    private static void AssertRead(Generation generation, bool[] byThemselves, bool[] withOthers)
    {
        Assert.Equal(byThemselves, generation.Ran(TrackingNames.Readings));
        Assert.Equal(withOthers, generation.Ran(TrackingNames.Expanded));
    }
}
