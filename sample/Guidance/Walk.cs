using Guidance.Content;
using Spectre.Console;
using TypedContent;
using Link = TypedContent.Link;

namespace Guidance;

/// <summary>Walks from article to article along their links.</summary>
internal static class Walk
{
    public static int From(Article? start)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsInputRedirected)
        {
            Console.Error.WriteLine("--interactive needs a terminal; --follow works without one.");
            return 1;
        }

        var visited = new Stack<Article>();
        visited.Push(start ?? Articles.Index);
        while (visited.TryPeek(out Article? article))
        {
            AnsiConsole.Clear();
            ArticleView.Write(article);
            AnsiConsole.Prompt(Choices(article, visited)).Invoke();
        }

        return 0;
    }

    private static SelectionPrompt<Choice> Choices(Article article, Stack<Article> visited)
    {
        var prompt = new SelectionPrompt<Choice> { Converter = choice => Markup.Escape(choice.Name) };
        foreach (Link link in article.AllLinks)
        {
            if (link is { TargetArticle: { } target, Kind: not LinkKind.Anchor })
            {
                prompt.AddChoice(new($"{link.Text} → {target.Path}", () => visited.Push(target)));
            }
        }

        if (visited.Count > 1)
        {
            prompt.AddChoice(new("Back", () => visited.Pop()));
        }

        prompt.AddChoice(new("Quit", visited.Clear));
        return prompt;
    }

    private sealed record Choice(string Name, Action Invoke);
}
