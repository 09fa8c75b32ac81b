using System.Runtime.CompilerServices;
using Guidance.Content;
using Spectre.Console;
using TypedContent;

namespace Guidance;

/// <summary>
/// Reads content through typed members, and prints each expression above its type and value. Rename one of these sentences,
/// headings, links or articles in the Markdown, and this file no longer compiles.
/// </summary>
internal static class Tour
{
    public static void Write()
    {
        Title("A sentence, in the language you ask for");
        Print(Articles.Customers.Communication.Strings.YourCustomersShouldHearFromYouFirst.In(Locales.SvSE));
        Print(Articles.Customers.Communication.Strings.YourCustomersShouldHearFromYouFirst.In(Locales.DeDE));
        Print(Articles.Customers.Communication.Strings.YourCustomersShouldHearFromYouFirst.In(Locales.NlNL));
        Print(Articles.Customers.Communication.Strings.YourCustomersShouldHearFromYouFirst.Source);

        Title("Metadata, with the type it has in every article of this shape");
        Print(Articles.Customers.Communication.Metadata.Date);
        Print(Articles.Customers.Communication.Metadata.In(Locales.DeDE).Translationtype);

        Title("A section");
        Print(Articles.Customers.Communication.Sections.MessageAboutAPriceChange);
        Print(Articles.Customers.Communication.Sections.MessageAboutAPriceChange.Anchor);

        Title("A link, and what it leads to");
        Print(Articles.Billing.Invoices.Links.PaymentMethods.Text);
        PaymentMethodsArticle target = Articles.Billing.Invoices.Links.PaymentMethods.Target;
        Print(target);
        Print(target.Sections.LatePayments);

        Title("A sentence that de-DE doesn't have yet, and where it is taken from");
        ContentString card = Articles.Billing.PaymentMethods.Strings.CardForInvoicesUpTo5000EURPaidAtOnce.In(Locales.DeDE);
        Print(card);
        Print(card.Locale);
    }

    private static void Title(string title)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Text(title, new Style(decoration: Decoration.Bold)));
        AnsiConsole.WriteLine();
    }

    private static void Print<T>(T value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        AnsiConsole.Write(new Text($"  {expression}", new Style(Color.Aqua)));
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Text($"    {typeof(T).Name}: {value}"));
        AnsiConsole.WriteLine();
    }
}
