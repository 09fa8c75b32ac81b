using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC6001: code names a member that has another name since its text was edited.</summary>
public static class RenamedMember
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC6001", "Usage", RuleSeverity.Warning, "Member has another name",
        "'{0}' of '{1}' is no longer a member");

    /// <summary>Returns the problem of the member <paramref name="name"/> of a class.</summary>
    public static Problem At(FileSpan span, string name, string className, string right) =>
        Rule.At(span, $"the member at its place is '{right}'", name, className);
}
