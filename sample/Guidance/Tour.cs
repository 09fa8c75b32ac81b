using System.Runtime.CompilerServices;
using Guidance.Content;
using Spectre.Console;
using TypedContent;

namespace Guidance;

/// <summary>
/// Reads content through typed members, and prints each expression above what it says. Rename one of these sentences,
/// headings, links or articles in the Markdown, and this file no longer compiles.
/// </summary>
internal static class Tour
{
    public static void Write()
    {
        Title("A sentence in every language");
        PrintInAll(Articles.Customers.Communication.Strings.YourCustomersShouldHearFromYouFirst);

        Title("A sentence that the German article lacks, and where it is taken from");
        PrintInAll(Articles.Billing.PaymentMethods.Strings.CardForInvoicesUpTo5000EURPaidAtOnce);

        Title("A sentence of a plain article that German lacks, one that is outdated there, and the states of their articles");
        PrintInAll(Articles.Handbook.Notifications.Strings.MessagesAboutYourInvoicesAlwaysArriveAtOnce);
        PrintInAll(Articles.Handbook.SignIn.Strings.YouStaySignedInForEightHours);
        Print(Articles.Handbook.Notifications.StateIn(Locales.DeDE));
        Print(Articles.Handbook.SignIn.StateIn(Locales.DeDE));

        Title("A date of the front matter, in the chosen culture and in German");
        Print(Articles.Billing.PaymentMethods.Metadata.Date);
        Print(Articles.Billing.PaymentMethods.Metadata.In(Locales.DeDE).Date);

        Title("Front matter that a record of the project describes");
        Print(Articles.Marketplace.PublishOffers.Metadata.Topic);
        Print(Articles.Marketplace.PublishOffers.MetadataIn(Locales.DeDE).Author);

        Title("Texts with values, with the plural forms of each language");
        Print(Articles.Handbook.Messages.Strings.WelcomeBack(name: "Kim"));
        Print(Articles.Handbook.Messages.Strings.YouHaveNewMessages(count: 1).In(Locales.DeDE));
        Print(Articles.Handbook.Messages.Strings.YouHaveNewMessages(count: 3).In(Locales.DeDE));

        Title("An article in a locale, which wouldn't compile for a locale that lacks it");
        Print(Articles.Billing.Invoices.In<LocaleTypes.NlNL>());

        Title("A section");
        Print(Articles.Customers.Communication.Sections.MessageAboutAPriceChange.Heading);
        Print(Articles.Customers.Communication.Sections.MessageAboutAPriceChange.Anchor);

        Title("A link, the article it leads to, and a section of that article");
        Print(Articles.Billing.Invoices.Links.PaymentMethods.Text);
        Print(Articles.Billing.Invoices.Links.PaymentMethods.Target);
        Print(Articles.Billing.Invoices.Links.PaymentMethods.Target.Sections.LatePayments);
    }

    private static void PrintInAll(ContentString sentence, [CallerArgumentExpression(nameof(sentence))] string expression = "")
    {
        WriteExpression(expression);
        foreach (Locale locale in (Locale[])[Locales.SvSE, Locales.DeDE, Locales.NlNL])
        {
            ContentString text = sentence.In(locale);
            string mark = text.State == TranslationState.Current ? "" : $" ({text.State}, {text.Locale})";
            AnsiConsole.WriteLine($"    {locale}: {text}{mark}");
        }

        AnsiConsole.WriteLine($"    Source: {sentence.Source}");
    }

    private static void Print<T>(T value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        WriteExpression(expression);
        AnsiConsole.WriteLine($"    {typeof(T).Name}: {value}");
    }

    private static void Title(string title)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Text(title, new Style(decoration: Decoration.Bold)));
        AnsiConsole.WriteLine();
    }

    private static void WriteExpression(string expression)
    {
        AnsiConsole.Write(new Text($"  {expression}", new Style(Color.Aqua)));
        AnsiConsole.WriteLine();
    }
}
