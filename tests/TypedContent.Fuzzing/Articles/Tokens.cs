namespace TypedContent.Fuzzing.Articles;

/// <summary>Provides tokens with a meaning in Markdown, HTML, YAML, C# or browsers.</summary>
internal static class Tokens
{
    /// <summary>The fragments of article bodies.</summary>
    public static readonly string[] Body =
    [
        "<span data-ttu-id=\"a1b2c-101\">", "<span data-stu-id=\"a1b2c-101\">", "<span class=\"sxs-lookup\">", "</span>", "</span></span>", "<span>",
        "<span data-ttu-id=\"", "</span><span class=\"sxs-lookup\"><span data-stu-id=\"a1b2c-101\">", "\">",
        ":::", ":::image source=\"", "\" alt-text=\"", "\":::", ":::zone pivot=\"a\"", ":::row-end:::", ":::no-loc text=\"", ":::code language=\"c#\" source=\"~/a.cs\":::",
        "[!INCLUDE [a](b.md)]", "[!INCLUDE", "[!NOTE]", "> [!WARNING]\n> ", "# [x](#tab/y)\n", "[!code-csharp[](~/a.cs)]",
        "\n", "\n\n", "\r\n", "\r", "\t", " ", "    ", "  \n", "\\\n", "\u2028", "\u2029", "\u0085", "\v", "\f", "\u00A0", "\u200B", "\uFEFF", "\u00AD",
        "\0", "\u0001", "\u001B", "\u007F", "\uD83D", "\uDE00", "😀", "\uFFFE", "\uFFFF", "\u202E", "\u2066", "\u202C", "é", "e\u0301", "ſ", "İ", "日本", "मराठी",
        "\"\"\"", "*/", "/*", "//", "</summary>", "{0}", "{", "}", "{{", "#endif", "\\u0022",
        "# ", "###### ", "####### ", "---\n", "***\n", "===\n", "- ", "* ", "+ ", "1. ", "1) ", "999999999. ", "> ", ">", "```", "~~~", "```c# x=\"", "``", "`",
        "*", "**", "***", "_", "__", "~~", "^", "[", "]", "[]", "](", ")", "](b.md)", "](b.md#part \"t\")", "![", "![](", "[a]: ", "[a]", "[^1]", "[a]: <b.md> 'x'\n", "](<", ">)",
        "[^1]: ", "\n[^1]: ", ":::note\n", ":::tip[", "\n:::\n", "!!! note \"", "\"\n", "\n: ", ":tada:", "{#a}\n", " { #a .b }\n", "{/* #a */}", "- [x] ", "~~a~~",
        "|", "| a | b |\n|---|:-:|\n| c | d |\n", "|---|\n", "\\|", "\\", "\\[", "<", ">", "</", "/>", "=", "\"", "'", "&", ";", "#", "&amp;", "&#x41;", "&#0;", "&#1114112;", "&nbsp", "&lt;script&gt;", "&colon;", "&NewLine;", "&CounterClockwiseContourIntegral;",
        "<b>", "</b>", "<div>", "</div>", "<p", "<table><tr><td>", "</table>", "<li>", "<a href=\"", "<a name=\"x\"></a>", "<a name=\"\"></a>", "<a id='7'/></a>", "<img src=x onerror=alert(1)>", " onclick=\"y\"", "<img alt=\"",
        "<script>", "</script>", "<style>", "<svg>", "</svg>", "<math>", "<iframe src=", "<noscript>", "<textarea>", "<title>", "<template>", "<xmp>", "<plaintext>", "<details open>", "<summary>", "<pre>", "</pre>", "<br/>", "<hr>", "<code>",
        "<!--", "-->", "--!>", "<!-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE", "<!A", "<x-y:z>", "<a\0b>",
        "http://", "https://a.se/", "www.", "www.a.se", "mailto:", "a@b.se", "<a@b.se>", "<https://a.se>", "javascript:", "java\tscript:", "data:text/html,", "data:image/png;base64,", "vbscript:", "xref:a", "//a.se", "~/a.md", "..\\..\\a.md", "../", "%23", "%", "%zz", "%00", "#part", "?view=x", "b.md", "a.md#", "tel:1", "&#106;avascript:",
        "ord", "Ja", "a", "1", "…", "commerciÃ«le", "{name}", "{n, plural, one {# a} other {", "{a, select, b {", "} other {", "}}", "'{", "{{n, number}",
    ];

    /// <summary>The fragments of front matters.</summary>
    public static readonly string[] FrontMatter =
    [
        "---\n", "\n", "typedcontent.values: true\n", "order: ", "weight: 1e999\n", "draft: true\n", "tags: ", "title: ", "title", "description: x\n", "ms.date: 13/45/2020\n", "ms.contentlocale: xx-YY\n", "ms.contentlocale: -\n", "ms.custom:\n- a\n", ": ", ":", "- ", "-\n", "  ", "\t", "[", "]", "{", "}", ",", "&a ", "*a", "<<: ", "!", "!!str ", "!<x> ",
        "|\n", ">-\n", "|+2\n", "\"", "'", "#", "?", "? ", "%", "%YAML 1.2\n", "%TAG ! x\n", "@", "`", "...\n", "~", "null", "true", "\\x", "\\u00e5", "\\UFFFFFFFF", "\uD83D", "😀", "\0", "\u0085", "\u2028", "\uFEFF", "\r", "\u202E", "0x", "1_000", "ms.", "ms.ms.", "..", "\"\"\"", "*/", "{0}", "å", "class", "Values", "</summary>",
    ];
}
