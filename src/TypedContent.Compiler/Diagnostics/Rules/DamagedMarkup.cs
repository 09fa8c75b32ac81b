using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2008: markup that is intact in the source and damaged in the translation.</summary>
public static class DamagedMarkup
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2008", "Translation", RuleSeverity.Warning, "Markup is damaged",
        "markup of the translation is damaged: {0}");

    /// <summary>Returns the suggestion for a mark that pairs with nothing. Between a letter and punctuation, as in <c>**「注文」**から</c>, it can't pair.</summary>
    internal static string PairSuggestion(string mark)
    {
        var element = mark switch
        {
            "**" or "__" => "strong",
            "*" or "_" => "em",
            "~~" => "del",
            _ => null,
        };
        var other = element is null ? string.Empty : $"; if a letter and punctuation are beside it, write '<{element}>…</{element}>'";
        return "put one directly before and one directly after the words it is for" + other;
    }

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string damage, string suggestion) =>
        Rule.At(span, suggestion, damage);
}
