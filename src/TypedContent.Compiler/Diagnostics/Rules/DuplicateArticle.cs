using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC4001: a file that is the same article in the same locale as another file.</summary>
public static class DuplicateArticle
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC4001", "Naming", RuleSeverity.Error, "Two files are the same article",
        "article '{0}' already exists in {1} by '{2}'");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string article, string locale, string otherFile) =>
        Rule.At(span, "rename or remove one of them", article, locale, otherFile);
}
