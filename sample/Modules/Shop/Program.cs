using System.Globalization;
using System.Text;
using Modules.Shop.Content;
using Modules.Terms.Content;
using TypedContent;
using Articles = Modules.Shop.Content.Articles;

// Articles of one module that link to those of another. The argument is the language: dotnet run --project sample/Modules/Shop de-DE
Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(args is [var language, ..] ? language : "en-US");

// The navigation of the shop has entries of both modules.
Write(Articles.Navigation, indent: "");

// Targets of links and front matter have the types of the other module.
SendBackArticle article = Articles.SendBack;
RefundsArticle refunds = article.Links.RefundsHowLong.Target;
Console.WriteLine();
Console.WriteLine(article.ToHtml(linkResolver: AddressOf));
Console.WriteLine($"{article.Metadata.Terms.Description}");
Console.WriteLine($"{article.Links.RefundsHowLong.Text}: {refunds.Title}, {article.Links.RefundsHowLong.Section.Heading}");
Console.WriteLine($"{refunds.Strings.VouchersAndThingsThatWereMadeForYou}");

// Both sets, read as one.
ContentSet all = ContentSet.Combine(Articles.Set, Modules.Terms.Content.Articles.Set);
Console.WriteLine();
foreach (Article one in all.Articles)
{
    Console.WriteLine($"{one.Path}: {one.Title}");
}

static void Write(IEnumerable<NavigationItem> items, string indent)
{
    foreach (NavigationItem item in items)
    {
        Console.WriteLine(indent + item.Title);
        Write(item.Children, indent + "  ");
    }
}

// Browsers don't know the scheme of links to other modules.
static string? AddressOf(Link link)
{
    string? anchor = link.TargetSection is { } section ? "#" + section.Anchor : null;
    return link.TargetArticle is { } target ? $"/{(Articles.TryGet(target.Path, out _) ? "help" : "terms")}/{target.Path}{anchor}" : null;
}
