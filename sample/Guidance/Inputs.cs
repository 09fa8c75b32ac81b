using System.CommandLine.Parsing;
using System.Globalization;
using Guidance.Content;
using TypedContent;

namespace Guidance;

/// <summary>Converts user input to articles and cultures, or reports why it is invalid.</summary>
internal static class Inputs
{
    public static Article? ParseArticle(ArgumentResult argument)
    {
        string path = argument.Tokens[0].Value;
        if (Articles.TryGet(path, out Article? article))
        {
            return article;
        }

        if (Articles.TryGetRedirect(path, out article))
        {
            return article;
        }

        IReadOnlyList<Article> similar = Articles.Similar(path);
        argument.AddError(similar.Count > 0
            ? $"There is no article '{path}'. Did you mean {string.Join(" or ", similar.Select(other => other.Path))}?"
            : $"There is no article '{path}'. Run without arguments to see them all.");
        return null;
    }

    public static CultureInfo ParseCulture(ArgumentResult argument)
    {
        string name = argument.Tokens[0].Value;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            argument.AddError($"There is no culture '{name}'. The articles are in {string.Join(", ", Locales.All)}.");
            return CultureInfo.InvariantCulture;
        }
    }
}
