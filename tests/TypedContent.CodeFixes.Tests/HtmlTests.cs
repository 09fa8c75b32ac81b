using TypedContent.CodeFixes.Tests.Infrastructure;

namespace TypedContent.CodeFixes.Tests;

/// <summary>Tests plain text where HTML is expected, and HTML where plain text is.</summary>
public sealed class HtmlTests
{
    private static readonly ContentText s_article = new("en-US/start.md", "# Start & go\n\nPay *now*.\n");

    [Theory]
    [InlineData("new HtmlString(Articles.Start.Title)", "new HtmlString(Articles.Start.Title.ToHtml())")]
    [InlineData("new HtmlString(Articles.Start.Strings.PayNow.ToString())", "new HtmlString(Articles.Start.Strings.PayNow.ToHtml())")]
    [InlineData("(MarkupString)(string)Articles.Start.Title", "(MarkupString)Articles.Start.Title.ToHtml()")]
    [InlineData("new MarkupString((string)Articles.Start.Title.Source)", "new MarkupString(Articles.Start.Title.Source.ToHtml())")]
    [InlineData("html.Raw(Articles.Start.Title)", "html.Raw(Articles.Start.Title.ToHtml())")]
    [InlineData("builder.AppendHtml((string)Articles.Start.Title)", "builder.AppendHtml(Articles.Start.Title.ToHtml())")]
    [InlineData("new HtmlString(html is null ? Articles.Start.Title : Articles.Start.Strings.PayNow)", "new HtmlString((html is null ? Articles.Start.Title : Articles.Start.Strings.PayNow).ToHtml())")]
    [InlineData("new HtmlString((TypedContent.ContentString)(object)Articles.Start.Title)", "new HtmlString(((TypedContent.ContentString)(object)Articles.Start.Title).ToHtml())")]
    public async Task Text_where_html_is_expected_becomes_html(string before, string after)
    {
        using var project = new Project(Code(before)).With(s_article);

        Assert.StartsWith("TC6005: '", Assert.Single(await project.MessagesAsync()), StringComparison.Ordinal);
        await project.FixAsync(new ReplacementFix());

        Assert.Equal([Code(after)], project.Files);
        Assert.Empty(await project.MessagesAsync());
        project.Build();
    }

    [Fact]
    public async Task All_texts_become_html_at_once_in_all_files()
    {
        using var project = new Project(Code("new HtmlString(Articles.Start.Title)"), Code("new HtmlString(new HtmlString(Articles.Start.Title) + Articles.Start.Title)").Replace("class HtmlString(", "class Q(", StringComparison.Ordinal).Replace("class P", "class R", StringComparison.Ordinal))
            .With(s_article);

        await project.FixAllAsync(new ReplacementFix());

        Assert.All(project.Files, file => Assert.Contains("new HtmlString(Articles.Start.Title.ToHtml())", file, StringComparison.Ordinal));
        Assert.Empty(await project.MessagesAsync());
    }

    [Theory]
    [InlineData("builder.Append(Articles.Start.Title.ToHtml())", "write 'Articles.Start.Title', or pass it as HTML")]
    [InlineData("builder.Append(Articles.Start.Sections.StartGo.ToHtml())", "write 'Articles.Start.Sections.StartGo.ToText()', or pass it as HTML")]
    public async Task Html_where_text_is_expected_is_reported(string expression, string suggestion)
    {
        using var project = new Project(Code(expression)).With(s_article);

        var message = Assert.Single(await project.MessagesAsync());
        Assert.StartsWith("TC6006: '", message, StringComparison.Ordinal);
        Assert.EndsWith(suggestion, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new HtmlString(Articles.Start.Title.ToHtml())")]
    [InlineData("new HtmlString(\"<b>\")")]
    [InlineData("new HtmlString(HtmlEncoder.Default.Encode(Articles.Start.Title))")]
    [InlineData("builder.Append((string)Articles.Start.Title)")]
    [InlineData("new System.Text.StringBuilder().Append(Articles.Start.ToHtml())")]
    [InlineData("UrlEncoder.Default.Encode(Articles.Start.ToHtml())")]
    [InlineData("new Own.HtmlString(Articles.Start.Title)")]
    [InlineData("System.Net.WebUtility.HtmlEncode(Articles.Start.ToHtml())")]
    [InlineData("HtmlEncoder.Default.Encode(Articles.Start.Title.ToHtml())")]
    [InlineData("new System.Action<Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder>(tree => tree.AddContent(0, (RenderFragment<string>?)null, Articles.Start.ToHtml()))")]
    [InlineData("new HtmlString($\"<b>{Articles.Start.Title.ToHtml()}</b>\")")]
    [InlineData("new HtmlString(\"<b>\" + Articles.Start.Title + \"</b>\")")]
    public async Task What_is_right_or_unknown_is_left_alone(string expression)
    {
        using var project = new Project(Code(expression)).With(s_article);

        Assert.Empty(await project.MessagesAsync());
        project.Build();
    }

    private static string Code(string expression) =>
        "using Microsoft.AspNetCore.Components; using Microsoft.AspNetCore.Html; using Microsoft.AspNetCore.Mvc.Rendering; using System.Text.Encodings.Web;\n"
        + "namespace Own { class HtmlString(string a) { public override string ToString() => a; } }\n"
        + $"class P {{ object B(IHtmlHelper html, HtmlContentBuilder builder) => {expression}; }}";
}
