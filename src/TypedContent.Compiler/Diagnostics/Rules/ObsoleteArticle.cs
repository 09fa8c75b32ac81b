namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC6004: code names an article that has moved.</summary>
public static class ObsoleteArticle
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC6004", "Usage", RuleSeverity.Warning, "Article has moved",
        "the article '{0}' has moved to '{1}'");

    /// <summary>Returns the problem of an article that is now the member <paramref name="member"/>.</summary>
    public static Problem At(string source, string target, string member) =>
        Rule.At(default, Suggestion.Write(member), source, target);
}
