namespace TypedContent.Compiler.Tests.Rendering.Xss;

/// <summary>Provides raw HTML that a browser would run, or would parse differently from the filter.</summary>
internal static class Tags
{
    public static readonly string[] Breakouts =
    [
        "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "` onmouseover=`alert(1)", "\" autofocus onfocus=alert(1) x=\"",
        "&quot;><img src=x onerror=alert(1)>", "&#34; onclick=&#34;alert(1)", "&quot onclick=&quot;alert(1)", "x\" style=\"position:fixed", "]\" onclick=\"alert(1)", ")\" onclick=\"alert(1)", "\\\" onclick=\\\"alert(1)", "x\\\"><img src=x onerror=alert(1)>",
        "\u2028\" onclick=\"alert(1)", "\"\u00A0onclick=\"alert(1)", "\"\u000Conclick=\"alert(1)", "\"/onclick=\"alert(1)", "'\"><svg/onload=alert(1)>", "--><script>alert(1)</script>", "]]><script>alert(1)</script>", "?><script>alert(1)</script>",
        "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "</style><script>alert(1)</script>", "</a><script>alert(1)</script>", "</code></pre><script>alert(1)</script>", "</p></div></td></tr></table><script>alert(1)</script>",
        "＜script＞alert(1)＜/script＞", "\uFF02 onclick=\uFF02alert(1)", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "\u001B(J<script>", "\uD83D\"><script>alert(1)</script>", "\"\uDC00><script>alert(1)</script>",
    ];

    public static readonly string[] Foreign =
    [
        "<svg><script>alert(1)</script></svg>", "<svg><script href=data:,alert(1) />", "<svg><script xlink:href=data:,alert(1) />", "<svg><use href=\"data:image/svg+xml,x#y\">", "<svg><animate attributeName=href values=javascript:alert(1) />",
        "<svg><a><animate attributeName=href to=javascript:alert(1) /><text>x</text></a>", "<svg><set attributeName=onmouseover to=alert(1)>", "<svg><foreignObject><iframe srcdoc=x></foreignObject></svg>", "<svg><desc><img src=x onerror=alert(1)></desc></svg>",
        "<svg><title><img src=x onerror=alert(1)></title></svg>", "<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg><image href=x onerror=alert(1)>", "<svg><feImage href=\"data:image/svg+xml,x\">", "<svg><handler type=text/javascript>alert(1)</handler>",
        "<svg><p><style><g title=\"</style><img src=x onerror=alert(1)>\">", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<math><annotation-xml encoding=\"text/html\"><script>alert(1)</script></annotation-xml></math>", "<math href=\"javascript:alert(1)\">x</math>", "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x",
        "<math><mtext></p><style><!--</style><img src/onerror=alert(1)>--></style>", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<svg:script>alert(1)</svg:script>", "<x:svg onload=alert(1)>", "<SVG ONLOAD=alert(1)>", "<sVg/OnLoAd=alert(1)//>",
    ];

    public static readonly string[] Attributes =
    [
        "<p style=\"background:url(javascript:alert(1))\">x", "<p style=\"width:expression(alert(1))\">x", "<p style=\"-moz-binding:url(//a.se)\">x", "<p style=\"behavior:url(x.htc)\">x", "<p style='@import \"//a.se\"'>x", "<p style=\"x:\\65xpression(alert(1))\">x", "<p style=\"position:fixed;inset:0\">x", "<p style=\"text-align: left;background:url(//a.se)\">x",
        "<img srcset=\"//a.se/x 1x\">", "<img imgset=x>", "<img lowsrc=javascript:alert(1)>", "<img dynsrc=javascript:alert(1)>", "<img longdesc=javascript:alert(1)>", "<img usemap=#x ismap>", "<img loading=eager src=x onload=alert(1)>", "<img crossorigin referrerpolicy=unsafe-url src=x>",
        "<video poster=javascript:alert(1)></video>", "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)></audio>", "<input type=image src=x formaction=javascript:alert(1)>", "<button formaction=javascript:alert(1)>x</button>", "<form action=javascript:alert(1)><input type=submit>", "<isindex action=javascript:alert(1)>",
        "<table background=javascript:alert(1)>", "<td background=//a.se>", "<a xlink:href=javascript:alert(1)>x</a>", "<a ping=//a.se href=x>x</a>", "<a target=_blank rel=opener href=//a.se>x</a>", "<a download=x.html href=data:text/html,x>x</a>", "<a href=x manifest=y>x</a>", "<a href=x action=javascript:alert(1)>x</a>", "<blockquote cite=javascript:alert(1)>x</blockquote>", "<del cite=javascript:alert(1)>x</del>", "<q cite=javascript:alert(1)>x</q>",
        "<p onclick=alert(1)>x", "<p ONCLICK=alert(1)>x", "<p onclick\n=\nalert(1)>x", "<p/onclick=alert(1)/>x", "<p onclick = 'alert(1)'>x", "<p onclick=`alert(1)`>x", "<p \u000Conclick=alert(1)>x", "<p \u00A0onclick=alert(1)>x", "<p\u200Bonclick=alert(1)>x", "<p =onclick=alert(1)>x", "<p '=' onclick=alert(1)>x", "<p \"\"onclick=alert(1)>x", "<p a=b'onclick=alert(1)>x", "<p a='b'onclick=alert(1)>x",
        "<b on=x onx=y on-x=z>x</b>", "<details ontoggle=alert(1) open>x</details>", "<p onanimationstart=alert(1) style=animation-name:x>x", "<p onpointerrawupdate=alert(1)>x", "<p contenteditable onbeforeinput=alert(1)>x", "<p tabindex=1 onfocus=alert(1) autofocus>x", "<p accesskey=x onclick=alert(1)>x", "<p data-bind=\"html:x\" ng-app x-data=\"alert(1)\" v-html=x @click=alert(1) :href=x>x", "<p is=x slot=y part=z popover popovertarget=q>x", "<p itemscope itemprop=x>x",
    ];

    public static readonly string[] Nesting =
    [
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<noembed><p title=\"</noembed><img src=x onerror=alert(1)>\">", "<noframes><p title=\"</noframes><img src=x onerror=alert(1)>\">", "<title><p title=\"</title><img src=x onerror=alert(1)>\">", "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">", "<iframe><p title=\"</iframe><img src=x onerror=alert(1)>\">", "<style><p title=\"</style><img src=x onerror=alert(1)>\">", "<template><p title=\"</template><img src=x onerror=alert(1)>\">", "<select><style></select><img src=x onerror=alert(1)></style>", "<plaintext><script>alert(1)</script>", "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
        "<!--><img src=x onerror=alert(1)>-->", "<!---><img src=x onerror=alert(1)>-->", "<!-- --!><img src=x onerror=alert(1)>-->", "<!--<img src=\"--><img src=x onerror=alert(1)//\">", "<!-- <!-- --> <img src=x onerror=alert(1)> -->", "<!-><img src=x onerror=alert(1)>", "<!><img src=x onerror=alert(1)>", "<!x \"><img src=x onerror=alert(1)>\">", "<!DOCTYPE x [<!ENTITY a \"<script>alert(1)</script>\">]>&a;",
        "<![CDATA[><img src=x onerror=alert(1)>]]>", "<![CDATA[<!--]]><img src=x onerror=alert(1)>", "<?xml version=\"1.0\"?><img src=x onerror=alert(1)>", "<?><img src=x onerror=alert(1)>", "<?php echo '<img src=x onerror=alert(1)>' ?>", "<%<img src=x onerror=alert(1)>%>", "</ ><img src=x onerror=alert(1)>", "</><img src=x onerror=alert(1)>", "</x <img src=x onerror=alert(1)>",
        "<a title=\"<!--\"><img src=x onerror=alert(1)>-->", "<a title='x><img src=x onerror=alert(1)>", "<a title=x\"><img src=x onerror=alert(1)>", "<a title=`><img src=x onerror=alert(1)>`>", "<img alt=\"`><script>alert(1)</script>\">", "<a \"=\"><img src=x onerror=alert(1)>", "<a '><img src=x onerror=alert(1)>'>", "<a href=\"x\" href=\"javascript:alert(1)\">x</a>", "<a href=\"javascript:alert(1)\" href=\"x\">x</a>", "<a hREF=x HREF=javascript:alert(1)>x</a>",
        "<s\0cript>alert(1)</s\0cript>", "<\0script>alert(1)</script>", "<img src=x one\0rror=alert(1)>", "<img\0src=x\0onerror=alert(1)>", "<img src=\"x\0\"onerror=alert(1)>", "<scr\0ipt/src=//a.se>", "<script\u0085src=//a.se>", "<script\u000Bsrc=//a.se></script>", "<script/x/y/z=//>alert(1)</script>", "<script>/*</script>*/alert(1)//", "<script><!--<script>alert(1)</script>-->", "<ſcript>alert(1)</ſcript>", "<İframe src=javascript:alert(1)>", "<scrıpt>alert(1)</scrıpt>",
        "<table><tr><td><table></td><script>alert(1)</script>", "<table><p><a href=x><tr><td></a><img src=x onerror=alert(1)>", "<p><p><div></p><script>alert(1)</script></div>", "<b><i><u></b></i></u><img src=x onerror=alert(1)>", "<h1><h2></h1><script>alert(1)</script></h2>", "<a href=x><a href=javascript:alert(1)>x</a></a>", "<ul><li><ul></li><script>alert(1)</script></ul>", "<details><summary><details></summary><img src=x onerror=alert(1)>", "<pre>\n<script>alert(1)</script></pre>", "<q><del><ins></q><script>alert(1)</script>",
    ];

    public static readonly string[] Mixed =
    [
        "*<script>*alert(1)*</script>*", "**<b **onclick=alert(1)>x", "<b *onclick=alert(1)>x*</b>", "`<script>`alert(1)</script>", "<a href=\"`\" onclick=\"`alert(1)\">x</a>", "[x](y \"<script>alert(1)</script>\")", "[<a href=javascript:alert(1)>x</a>](y)", "[![x](javascript:alert(1))](javascript:alert(2))", "[x][<script>]\n\n[<script>]: javascript:alert(1)", "[x](<javascript:alert(1)> 'y')",
        "<https://a.se/\"onclick=\"alert(1)>", "<https://a.se/<script>alert(1)</script>>", "https://a.se/\"onclick=alert(1)", "https://a.se/'><script>alert(1)</script>", "www.a.se/\"><script>alert(1)</script>", "<x@a.se\"onclick=alert(1)>", "mailto:x@a.se\"onclick=\"alert(1)", "| <script> | alert(1) | </script> |", "|x|\n|-|\n|<b onclick=\"|\"alert(1)>|", "> <script>\n> alert(1)\n> </script>", "- <script>\n  alert(1)\n", "<div\n\nonclick=alert(1)>x</div>", "<b\nonclick=alert(1)\n>x</b>", "<script\n\n>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script\\>alert(1)\\</script\\>", "<\\script>alert(1)</\\script>", "[x](javascript:alert\\(1\\))", "![<script>alert(1)</script>](y)", "![x](y '<script>')",
        "<a id=\"x\" name=\"body\">x</a>", "<img id=attributes alt=x>", "<a id=__proto__ href=x>y</a>", "<a id=defaultView><a id=defaultView name=x href=tel:1>", "<p id=\"document.cookie\">x", "<a name=\"constructor\"></a>x", "# <a name=\"innerHTML\"></a>x", "# <a name=\"&quot;><script>alert(1)</script>\"></a>x", "# <a name='\" onclick=\"alert(1)'></a>x",
    ];
}
