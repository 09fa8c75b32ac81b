using TypedContent;

namespace Guidance;

/// <summary>Selects the content to show.</summary>
internal static class Show
{
    public static int Run(Article? article, int? follow, bool html, bool interactive)
    {
        if (follow is { } number && article is not null)
        {
            Article from = article;
            article = LinkList.Follow(from, number);
            if (article is null)
            {
                Console.Error.WriteLine($"'{from.Path}' has no link {number} that leads to an article.");
                return 1;
            }
        }

        if (interactive)
        {
            return Walk.From(article);
        }

        if (article is null)
        {
            ArticleTable.Write();
            Tour.Write();
        }
        else if (html)
        {
            Console.WriteLine(HtmlPage.Of(article));
        }
        else
        {
            ArticleView.Write(article);
        }

        return 0;
    }
}
