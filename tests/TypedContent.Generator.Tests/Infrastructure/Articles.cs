namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Small articles to test with.</summary>
internal static class Articles
{
    /// <summary>A side-by-side translation as exported by localization.</summary>
    public static string SideBySide(string locale, string title, string heading, string sentence) => $"""
        ---
        title: {title}
        description: About {title}
        ms.date: 07/10/2020
        ms.translationtype: MT
        ms.contentlocale: {locale}
        ms.openlocfilehash: 407b133d37d3f1c3ca46c8a9c15b3a75e93f2922
        ---
        # <a name="customer-communication"></a><span data-ttu-id="aaaaa-101">{heading}</span><span class="sxs-lookup"><span data-stu-id="aaaaa-101">Customer communication</span></span>

        <span data-ttu-id="aaaaa-102">{sentence}</span><span class="sxs-lookup"><span data-stu-id="aaaaa-102">Tell your customers first.</span></span>

        ## <a name="next-steps"></a><span data-ttu-id="aaaaa-103">2. {heading}</span><span class="sxs-lookup"><span data-stu-id="aaaaa-103">Next steps</span></span>

        - [<span data-ttu-id="aaaaa-104">{title}</span><span class="sxs-lookup"><span data-stu-id="aaaaa-104">Start over</span></span>](#customer-communication)

        """;

    /// <summary>The same article in Swedish, German and Dutch.</summary>
    public static ContentText[] ThreeLocales { get; } =
    [
        new("sv-SE/partner/customer-communication.md", SideBySide("sv-SE", "Kundkommunikation", "Kundkommunikation", "Berätta för kunderna först.")),
        new("de-DE/partner/customer-communication.md", SideBySide("de-DE", "Kundenkommunikation", "Kundenkommunikation", "Informieren Sie zuerst die Kunden.")),
        new("nl-NL/partner/customer-communication.md", SideBySide("nl-NL", "Klantcommunicatie", "Klantcommunicatie", "Vertel het eerst aan uw klanten.")),
    ];

    /// <summary>A plain article with a title and a body.</summary>
    public static string Plain(string title, string body = "") => $"# {title}\n\n{body}\n";
}
