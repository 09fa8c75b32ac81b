using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9002: front matter that is too large to read, or becomes too many properties.</summary>
public static class FrontMatterTooLarge
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9002", "Limits", RuleSeverity.Error, "Front matter is too large",
        "the front matter {0}")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/> of a file with more than <paramref name="limit"/> characters.</summary>
    public static Problem At(FileSpan span, int limit) =>
        Rule.At(span, "move text into the article", string.Format(CultureInfo.InvariantCulture, "has more than {0} characters and was not read", limit));

    /// <summary>Returns the problem of a content set at <paramref name="span"/> of a key that few articles have.</summary>
    public static Problem OfSet(FileSpan span, string key) => Rule.At(
        span, $"write '{key}' in all articles or in none",
        "of the articles has too many different sets of keys, so keys that any article lacks can be null in all articles");
}
