using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1024: a link to an assembly whose articles can't be linked to.</summary>
public static class UnknownAssembly
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1024", "Links", RuleSeverity.Error, "Link leads to an assembly without articles to link to",
        "link target '{0}' is in '{1}', which {2}");

    /// <summary>Returns the problem of an assembly that isn't referenced, or has no articles.</summary>
    public static Problem At(FileSpan span, string target, string assembly, string? similar) => Rule.At(
        span, Suggestion.Similar(similar) ?? "refer to its project or package", target, assembly, "is no referenced assembly with articles");

    /// <summary>Returns the problem of an assembly that exports no articles.</summary>
    public static Problem Closed(FileSpan span, string target, string assembly) => Rule.At(
        span, "set TypedContentExport to 'true' in its project", target, assembly, "exports no articles");

    /// <summary>Returns the problem of an assembly that exports articles in a form that isn't known.</summary>
    public static Problem Unreadable(FileSpan span, string target, string assembly) => Rule.At(
        span, "build both with the same version of TypedContent", target, assembly, "exports articles in another form");

    /// <summary>Returns the problem of an assembly whose namespace another one has, too.</summary>
    public static Problem Ambiguous(FileSpan span, string target, string assembly, string name) => Rule.At(
        span, "set TypedContentNamespace in one of their projects", target, assembly, $"shares the namespace '{name}' with another assembly");
}
