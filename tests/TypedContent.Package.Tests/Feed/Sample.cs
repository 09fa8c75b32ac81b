namespace TypedContent.Package.Tests.Feed;

/// <summary>Provides the articles and the program of a consumer.</summary>
internal static class Sample
{
    /// <summary>The sentence that the program prints.</summary>
    public const string Sentence = "Dina kunder ska i första hand höra av dig.";

    /// <summary>A program that reads one sentence.</summary>
    public const string Program = """
        using System.Globalization;
        using System.Text;
        using App.Content;

        Console.OutputEncoding = Encoding.UTF8;
        CultureInfo.CurrentUICulture = new CultureInfo("sv-SE");
        Console.WriteLine(Articles.Welcome.Strings.YourCustomersShouldHearFromYouFirst);
        """;

    /// <summary>An article with a link.</summary>
    public const string Welcome = """
        ---
        title: Välkommen
        ms.date: 05/11/2026
        ---
        # <a name="welcome"></a><span data-ttu-id="8f87d-103">Välkommen</span><span class="sxs-lookup"><span data-stu-id="8f87d-103">Welcome</span></span>

        <span data-ttu-id="8f87d-104">Dina kunder ska i första hand höra av dig.</span><span class="sxs-lookup"><span data-stu-id="8f87d-104">Your customers should hear from you first.</span></span>

        Se [fakturor](guide/invoices.md#due).
        """;

    /// <summary>An article with a section that the link leads to.</summary>
    public const string Invoices = """
        ---
        title: Fakturor
        ---
        # <a name="invoices"></a><span data-ttu-id="8f87e-103">Fakturor</span><span class="sxs-lookup"><span data-stu-id="8f87e-103">Invoices</span></span>

        ## <a name="due"></a><span data-ttu-id="8f87e-104">Förfallodag</span><span class="sxs-lookup"><span data-stu-id="8f87e-104">Due date</span></span>

        <span data-ttu-id="8f87e-105">Betala inom 30 dagar.</span><span class="sxs-lookup"><span data-stu-id="8f87e-105">Pay within 30 days.</span></span>
        """;

    /// <summary>An article that nothing refers to.</summary>
    public const string Support = """
        ---
        title: Support
        ---
        # <a name="support"></a><span data-ttu-id="8f87f-103">Support</span><span class="sxs-lookup"><span data-stu-id="8f87f-103">Support</span></span>

        <span data-ttu-id="8f87f-104">Ring oss.</span><span class="sxs-lookup"><span data-stu-id="8f87f-104">Call us.</span></span>
        """;

    /// <summary>Gets the first article with a broken link in line 10.</summary>
    public static string BrokenWelcome { get; } = Welcome.Replace("invoices.md#due", "invoicse.md", StringComparison.Ordinal);
}
