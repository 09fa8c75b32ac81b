using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5022: a type, parameter, or attribute that a schema can't have.</summary>
public static class UnsupportedSchema
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5022", "Configuration", RuleSeverity.Error, "Schema is not supported",
        "{0} can't describe front matter: {1}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string subject, string reason, string advice) => Rule.At(span, advice, subject, reason);
}
