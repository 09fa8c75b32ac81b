using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

public sealed class SafetyTests
{
    public static TheoryData<string> Attacks => new(
        "<script>alert(1)</script>", "<SCRIPT SRC=//x></SCRIPT>", "<script/x>alert(1)</script>", "<scr<script>ipt>alert(1)</script>",
        "<script\n>alert(1)</script\n>", "</script><script>alert(1)", "<script>alert(1)", "<script", "<style>*{}</style>", "<style>@import '//x'",
        "<iframe src=//x></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\">", "<object data=x></object>", "<embed src=x>",
        "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<form action=x><input name=y onfocus=alert(1) autofocus><button formaction=javascript:alert(1)>z</button></form>",
        "<textarea><img src=x onerror=alert(1)></textarea>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<title><img src=x onerror=alert(1)></title>", "<template><script>x</script></template>", "<xmp><b></xmp>", "<plaintext>x",
        "<link rel=stylesheet href=//x>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<base href=//x>", "<body onload=alert(1)>",
        "<video src=x onerror=alert(1)><source src=x></video>", "<audio autoplay src=x>", "<marquee onstart=alert(1)>", "<portal src=//x>",
        "<img src=x onerror=alert(1)>", "<img src=x ONERROR=alert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=x\nonerror\n=\nalert(1)>",
        "<img src=\"x\"onerror=\"alert(1)\">", "<img src=`x`onerror=alert(1)>", "<img src='x' onerror='alert(1)'", "<img \"=\" onerror=alert(1)>",
        "<img alt=\"a\" b\" onerror=alert(1)>", "<img alt='\"><script>alert(1)</script>'>", "<img alt=\"&quot;&gt;&lt;script&gt;\" src=x>",
        "<a href=\"javascript:alert(1)\">x</a>", "<a href=' javascript:alert(1)'>x</a>", "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>", "<a href=\"java&#10;script:alert(1)\">x</a>", "<a href=\"java&Tab;script&colon;alert(1)\">x</a>",
        "<a href=\"&#106;avascript:alert(1)\">x</a>", "<a href=\"&#x6A;avascript:alert(1)\">x</a>", "<a href=\"&#106avascript:alert(1)\">x</a>",
        "<a href=\"&#0000106;avascript:alert(1)\">x</a>", "<a href=\"\u0001javascript:alert(1)\">x</a>", "<a href=\"\u00A0javascript:alert(1)\">x</a>",
        "<a href=\"javascript\u200B:alert(1)\">x</a>", "<a href=\"vbscript:x\">x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"blob:https://x\">x</a>", "<a href=\"filesystem:x\">x</a>", "<a href=\"feed:javascript:alert(1)\">x</a>", "<a href=\"x:y\" href=\"z\">x</a>",
        "<a href=x href=javascript:alert(1)>x</a>", "<a xlink:href=\"javascript:alert(1)\">x</a>", "<a style=\"x:expression(alert(1))\">x</a>",
        "<a name=\"x\" onclick=\"alert(1)\"></a>", "<a name=\"\" onclick=alert(1) \"></a>", "<a name=\"x\"onclick=\"alert(1)\"></a>",
        "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">", "<img src=\"data:text/html,x\">", "<img src=javascript:alert(1)>",
        "<img src=\"data:image/png;base64,AAAA\">", "<img srcset=\"x 1x\" src=x>", "<img src=\" data:image/svg+xml,x\">", "<td background=javascript:alert(1)>",
        "<p onclick=alert(1)>x", "<div style=\"background:url(javascript:alert(1))\">x</div>", "<b/onmouseover=alert(1)>x</b>", "<p id=\"x\" is=\"y\" slot=z>x</p>",
        "<!--><script>alert(1)</script>-->", "<!-- --!><script>alert(1)</script> -->", "<![CDATA[<script>alert(1)</script>]]>", "<?xml <script>?>", "<!doctype html>",
        "<b><i></b></i>", "</div></p></body>", "<div><p><div></p>", "<table><a href=x><tr></a><td>", "<<b>script>alert(1)<</b>/script>", "<b", "<b x=\"", "<b x='>'>y",
        "<a\u0000href=x>y</a>", "<a href=\"x\u0000javascript:y\">z</a>", "< script>alert(1)</ script>", "<\u017Fcript>x</\u017Fcript>", "<div id=a><div id=b>", "<span ID ID=\"\">", "<a title=x TITLE=y>z</a>");

    public static TheoryData<string> MarkdownAttacks => new(
        "[x](javascript:alert(1))", "[x](JAVASCRIPT:alert(1))", "[x](java&#10;script:alert(1))", "[x](&#106;avascript:alert(1))", "[x](<java\tscript:alert(1)>)",
        "[x](\\javascript:alert(1))", "[x]( javascript:alert(1))", "[x](javascript&colon;alert(1))", "[x](data:text/html,x)", "[x](vbscript:x)",
        "[x]\n\n[x]: javascript:alert(1)", "<javascript:alert(1)>", "<data:text/html,x>", "![x](javascript:alert(1))", "![x](data:image/svg+xml,x)",
        "![x\" onerror=\"alert(1)](y)", "![x](y\" onerror=\"alert(1))", "[x](y \"\\\" onclick=alert(1)\")", "[x](y '\"><script>alert(1)</script>')",
        "[x](<y\" onclick=\"alert(1)>)", "# <a name=\"x\" onclick=\"y\"></a>z", "# <a name=\"x&quot; onclick=&quot;y\"></a>z", "# <a id='\"><script>'></a>z",
        "```x\"onx=\"y <script>\n</script>\n```", "    <script>alert(1)</script>", "`<script>alert(1)</script>`", "&lt;script&gt;alert(1)&lt;/script&gt;",
        ":::image source=\"javascript:alert(1)\" alt-text=\"x\":::", ":::image source=\"x' onerror='y\" alt-text='\"><script>':::", ":::no-loc text=\"<script>\":::",
        "# [x](#tab/a\"onclick=\"b)", "> [!<script>]\n> x", "> [!x\" onclick=\"y]\n> x", "| <script> |\n|---|\n| </script> |", "|x|\n|:-\"onclick=y|\n|z|",
        "[<img src=x onerror=alert(1)>](y)", "**<script>**alert(1)**</script>**", "*<b onclick=x>*y</b>", "- <script>\n- alert(1)\n- </script>");

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Raw_HTML_runs_nothing_wherever_it_stands(string attack)
    {
        foreach (var around in (string[])["{0}", "a {0} b", "<div>\n{0}\n</div>", "> {0}\n> b", "- {0}\n\n  b", "# {0}", "| {0} | b |\n|---|---|\n| {0} | c |", "**{0}**", "[{0}](x.md)"])
        {
            var markdown = around.Replace("{0}", attack, StringComparison.Ordinal);
            Safety.Check(Rendered.From(markdown).Html, markdown);
        }

        Safety.Check(Rendered.Inline(attack), attack);
        Safety.Check(Rendered.From($"<div>\n{Markup.Unit(101, attack, "x")}\n</div>").Html, attack);
    }

    [Theory]
    [MemberData(nameof(MarkdownAttacks))]
    public void Markdown_runs_nothing(string attack)
    {
        Safety.Check(Rendered.From(attack).Html, attack);
        Safety.Check(Rendered.Inline(attack), attack);
    }

    [Theory]
    [InlineData("a<script>alert(1)</script>b", "<p>ab</p>\n")]
    [InlineData("a<script>alert(1)\n\nb", "<p>a</p>\n<p>b</p>\n")]
    [InlineData("<script>\nalert(1)\n</script>\n\nb", "\n<p>b</p>\n")]
    [InlineData("a<svg><b>x</b></svg>b", "<p>ab</p>\n")]
    [InlineData("<a href=\"javascript:x\" title=\"t\">y</a>", "<p><a title=\"t\">y</a></p>\n")]
    [InlineData("<a href='https://a.se/?b=1&amp;c=2'>y</a>", "<p><a href=\"https://a.se/?b=1&amp;c=2\">y</a></p>\n")]
    [InlineData("<img src=\"data:image/png;base64,AA==\" alt='\"'>", "<img src=\"data:image/png;base64,AA==\" alt=\"&quot;\" />\n")]
    [InlineData("a <img src=\"data:image/svg+xml,x\">", "<p>a <img /></p>\n")]
    public void What_is_safe_stays(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);
}
