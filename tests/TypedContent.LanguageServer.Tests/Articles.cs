namespace TypedContent.LanguageServer.Tests;

/// <summary>Provides a small content set.</summary>
internal static class Articles
{
    public const string Invoices = "content/en-US/billing/invoices.md";
    public const string Payments = "content/en-US/billing/payment-methods.md";
    public const string Rechnungen = "content/de-DE/billing/invoices.md";
    public const string Fees = "content/en-US/includes/fees.md";

    /// <summary>The files. The link in line 8 of the invoices is misspelled.</summary>
    public static (string Path, string Text)[] All { get; } =
    [
        (Invoices, "---\ntitle: Invoices\nms.date: 01/02/2025\n---\n\n# Invoices\n\nHow to read. See [cards](payment-metods.md#cards).\n\n## Late payments\n\nPay in time. 😀 See [cards](payment-methods.md#cards).\n\n[!INCLUDE [fees](../includes/fees.md)]\n"),
        (Payments, "---\ntitle: Payment methods\nms.topic: how-to\n---\n\n# Payment methods\n\nThere are many.\n\n## Cards\n\nWe take [cards](invoices.md#late-payments).\n"),
        (Rechnungen, "---\ntitle: Rechnungen\nms.topic: how-to\n---\n\n# Rechnungen\n\nSo liest man sie.\n\n## Verspätete Zahlungen\n\nBitte pünktlich zahlen.\n"),
        (Fees, "Fees are 3 %.\n"),
    ];
}
