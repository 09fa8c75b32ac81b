using System.Globalization;

namespace TypedContent.Compiler.Tests.Rendering.Xss.Browser;

/// <summary>Provides payloads that are combinations of elements, handlers, addresses, and encodings.</summary>
internal static class Payloads
{
    private static readonly string[] s_scripts = ["alert(1)", "alert`1`", "top['al'+'ert'](1)", "eval(atob('YWxlcnQoMSk='))"];

    private static readonly string[] s_elements =
    [
        "a", "img", "svg", "script", "iframe", "video", "audio", "body", "details", "input", "math", "object", "embed", "style", "marquee", "form", "button", "div", "x-y", "p",
        "table", "select", "template", "noscript", "title", "textarea", "xmp", "base", "link", "meta", "image", "isindex", "frameset", "h1", "summary", "A", "iMg", "SCRIPT",
    ];

    private static readonly string[] s_events =
    [
        "onerror", "onload", "onclick", "onfocus", "onmouseover", "ontoggle", "onanimationstart", "onpointerover", "onbegin", "onbeforetoggle", "onfocusin", "onwheel", "OnErRoR", "onauxclick",
    ];

    private static readonly string[] s_handlers =
    [
        "<{0} {1}={2}>", "<{0} src=x {1}=\"{2}\">x</{0}>", "<{0} src=x href=x {1}='{2}' autofocus tabindex=1>", "<{0}/{1}={2}//", "<{0}\n{1}\n=\n\"{2}\"\n>", "<{0} title=\"'\" {1}=\"{2}\">",
        "<{0} title='\"'{1}={2} >", "<{0} a=`>` {1}={2}>x", "<<{0} {1}={2}>", "<{0} x=\">\" {1}={2}>", "</{0} {1}={2}>", "<{0} id=\"a\" id=\"\" {1}={2}", "&lt;{0} {1}={2}&gt;", "<!--><{0} {1}={2}>-->",
    ];

    private static readonly string[] s_addresses =
    [
        "javascript:{0}", "vbscript:{0}", "data:text/html,<script>{0}</script>", "data:image/svg+xml,<svg onload={0}>", "javascript://x.example/%0A{0}", "//x.example/{0}", "x:{0}", "blob:{0}", "\\\\x.example\\{0}",
    ];

    private static readonly string[] s_carriers =
    [
        "<a href=\"{0}\">x</a>", "<a href='{0}' name=x>x", "<a href={0}>x</a>", "[x]({0})", "[x](<{0}>)", "![x]({0})", "![x](<{0}> \"t\")", "[x]\n\n[x]: {0}", "[x][y]\n\n[y]: <{0}> '\"t'", "<{0}>", "<img src=\"{0}\">", "<iframe src=\"{0}\">",
        "<form action=\"{0}\"><button>x", "<object data=\"{0}\">", "<embed src={0}>", "<base href=\"{0}\">", "<link rel=stylesheet href=\"{0}\">", "<meta http-equiv=refresh content=\"0;url={0}\">", ":::image source=\"{0}\" alt-text=\"x\":::", "<svg><a xlink:href=\"{0}\"><text>x",
        "<math href=\"{0}\">x", "<img srcset=\"{0} 1x\">", "<video poster=\"{0}\">", "<table background=\"{0}\">", "<div style=\"background:url({0})\">", "[<img src=\"{0}\">]({0})", "[!INCLUDE [x]({0})]", "# [x](#tab/{0})", "```{0}\n```", "<style>@import '{0}'</style>",
    ];

    private static readonly string[] s_pieces =
    [
        "<", ">", "\"", "'", "`", "=", "/", " ", "\n", "\t", "\0", "&", "&lt;", "&#60", "&quot;", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?", "?>", "<!", "](", "[", "![", ")", "(", "**", "|", "\n\n", "> ", "- ", "    ", "```\n", "\\", "{{", ":::",
        "<script>", "</script>", "alert(1)", "<img src=x onerror=alert(1)>", "<svg>", "</svg>", "<math>", "<mtext>", "<style>", "</style>", "<title>", "</title>", "<textarea>", "<a href=\"", "javascript:alert(1)", "<p", "</p>", "<table>", "<td>", " onclick=alert(1) ", "<div title=\"", "<noscript>", "<template>",
        "<select>", "<iframe srcdoc='", "<xmp>", "<plaintext>", "\u2028", "\uFEFF", "\u3164", "å",
    ];

    /// <summary>Gets all payloads. They are the same in every run.</summary>
    public static IEnumerable<string> All => Handlers().Concat(Destinations()).Concat(Random());

    private static IEnumerable<string> Handlers() =>
        from element in s_elements
        from handler in s_events
        from form in s_handlers
        select Format(form, element, handler, s_scripts[(element.Length + handler.Length + form.Length) % s_scripts.Length]);

    private static IEnumerable<string> Destinations() =>
        from address in s_addresses
        from carrier in s_carriers
        from encoded in Encodings(Format(address, s_scripts[carrier.Length % s_scripts.Length]))
        select Format(carrier, encoded);

    private static IEnumerable<string> Encodings(string address) =>
    [
        address, Encode(address, "&#{0};"), Encode(address, "&#x{0:x};"), Encode(address, "&#{0}"), Encode(address, "&#0000{0};"), address.Replace(":", "&colon;", StringComparison.Ordinal), address.Insert(4, "\t"), address.Insert(4, "&#10;"), address.Insert(4, "&Tab;"),
        "\u0001" + address, "&#1;" + address, " " + address, address.ToUpperInvariant(), Uri.EscapeDataString(address), address.Insert(4, "\u200B"), address.Replace("s", "ſ", StringComparison.Ordinal), address.Insert(1, "\0"), address.Insert(address.IndexOfAny([':', '/', '\\']), "&NewLine;"),
    ];

    private static IEnumerable<string> Random()
    {
        var dice = new Dice(1);
        for (var i = 0; i < 8_000; i++)
        {
            yield return string.Concat(Enumerable.Range(0, 3 + dice.Next(12)).Select(_ => s_pieces[dice.Next(s_pieces.Length)]));
        }
    }

    private static string Encode(string text, string form) => string.Concat(text.Select(c => string.Format(CultureInfo.InvariantCulture, form, (int)c)));

    private static string Format(string form, params string[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            form = form.Replace("{" + (char)('0' + i) + "}", values[i], StringComparison.Ordinal);
        }

        return form;
    }
}
