using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC6003: code asks for an article by a path that never changes.</summary>
public static class UntypedArticlePath
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC6003", "Usage", RuleSeverity.Info, "Article could be a typed member",
        "the article '{0}' has a member, which the compiler checks");

    /// <summary>Returns the problem at <paramref name="span"/>, with the member of the article.</summary>
    public static Problem At(FileSpan span, string path, string member) =>
        Rule.At(span, Suggestion.Write(member), path);
}
