namespace TypedContent.Compiler.Tests.Rendering.Xss;

/// <summary>Provides addresses that a browser would run, in forms that evade filters.</summary>
internal static class Addresses
{
    public static readonly string[] Schemes =
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)", "jAvAsCrIpT:alert(1)", "javascript:alert`1`", "javascript://a.se/%0Aalert(1)",
        "javascript:/*--></title></style>*/alert(1)", "javascript:\"<b>\";alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)",
        "javascript&#0058alert(1)", "javascript%3Aalert(1)", "javascript\u003Aalert(1)", "javascript：alert(1)", "ｊavascript:alert(1)", "javaſcript:alert(1)",
        "vbscript:msgbox(1)", "VBScript:msgbox(1)", "vbs:msgbox(1)", "livescript:alert(1)", "mocha:alert(1)", "jscript:alert(1)", "ecmascript:alert(1)", "jar:https://a.se!/b",
        "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=", "DATA:text/html,x", "data:,x", "data:;base64,eA==", "data:application/xhtml+xml,x",
        "data:image/svg+xml,<svg onload=alert(1)>", "data:image/svg+xml;base64,PHN2Zz4=", "data:text/xml,x", "data:text/javascript,alert(1)", "data:image/png,x\" onerror=\"alert(1)",
        "blob:https://a.se/x", "filesystem:https://a.se/x", "file:///etc/passwd", "about:blank", "view-source:javascript:alert(1)", "feed:javascript:alert(1)", "ms-its:mhtml:x", "wyciwyg:x",
        "intent://x#Intent;scheme=javascript;end", "ws://a.se", "chrome://settings", "resource://x", "moz-icon:x", "res://x", "x-javascript:alert(1)", "unknown:x",
    ];

    public static readonly string[] Control =
    [
        "java\tscript:alert(1)", "java\rscript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)", "java&#13;script:alert(1)",
        "java&#x0A;script:alert(1)", "java&#x09script:alert(1)", "&#1;javascript:alert(1)", "&#x0B;javascript:alert(1)", "&#31;javascript:alert(1)", "&#32;javascript:alert(1)", "&#12;javascript:alert(1)",
        "\u0001javascript:alert(1)", "\u0008javascript:alert(1)", "\u000Ejavascript:alert(1)", "\u001Fjavascript:alert(1)", "\u007Fjavascript:alert(1)", "\u0085javascript:alert(1)",
        "\u00A0javascript:alert(1)", "\u2028javascript:alert(1)", "\u2029javascript:alert(1)", "\u3000javascript:alert(1)", "\uFEFFjavascript:alert(1)", "\u200Bjavascript:alert(1)", "\u202Ejavascript:alert(1)", "\u2060javascript:alert(1)",
        "java\u200Bscript:alert(1)", "java\u00ADscript:alert(1)", "javascript\u200B:alert(1)", "javascript :alert(1)", "javascript\t:alert(1)", "javascript&Tab;:alert(1)", "java\0script:alert(1)", "java&#0;script:alert(1)", "\0javascript:alert(1)",
        "j&#97;vascript:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "&#X6a;avascript:alert(1)", "&#0000106;avascript:alert(1)", "&#106avascript:alert(1)", "&#x6Aavascript:alert(1)",
        "%6Aavascript:alert(1)", "java%0Ascript:alert(1)", "java%09script:alert(1)", "\\javascript:alert(1)", "java\\script:alert(1)", "\\u006Aavascript:alert(1)", "\\x6Aavascript:alert(1)", "\\6Aavascript:alert(1)",
        " javascript:alert(1)", "  javascript:alert(1)", "\tjavascript:alert(1)", "&Tab;javascript:alert(1)", "&nbsp;javascript:alert(1)", "&zwnj;javascript:alert(1)", "&shy;javascript:alert(1)", "&ZeroWidthSpace;javascript:alert(1)",
    ];
}
