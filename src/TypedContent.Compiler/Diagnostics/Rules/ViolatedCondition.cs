using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3011: front matter without a key that another value makes required, or with none or several of keys that exclude each other.</summary>
public static class ViolatedCondition
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3011", "Metadata", RuleSeverity.Error, "Front matter violates a condition of its schema",
        "the front matter {0}, which {1} doesn't allow")
    { IsOfSchema = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string violation, string schema, string advice) => Rule.At(span, advice, violation, schema);
}
