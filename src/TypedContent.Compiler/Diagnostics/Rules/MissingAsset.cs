using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1015: an image or another file that is not among the project's assets.</summary>
public static class MissingAsset
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1015", "Links", RuleSeverity.Warning, "Asset does not exist",
        "'{0}' is not among the project's assets");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string path, string? suggestion) =>
        Rule.At(span, suggestion, path);
}
