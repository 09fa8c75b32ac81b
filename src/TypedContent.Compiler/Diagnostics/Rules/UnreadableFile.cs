using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0003: a file that can't be opened or isn't text.</summary>
public static class UnreadableFile
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0003", "Reading", RuleSeverity.Error, "File can't be read",
        "the file can't be read: {0}")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    /// <param name="span">The place.</param>
    /// <param name="reason">Why the file can't be read. A full stop at its end, as system messages have one, is left out.</param>
    public static Problem At(FileSpan span, string reason) =>
        Rule.At(span, "check that it exists, can be opened and is UTF-8 text", reason.TrimEnd('.'));

    /// <summary>Returns the problem of a file that is not text from <paramref name="span"/> on.</summary>
    public static Problem NotText(FileSpan span) =>
        Rule.At(span, "save it as UTF-8", "it is not UTF-8 text");

    /// <summary>Returns the problem of a file whose path the compiler can't be told.</summary>
    public static Problem NotNamed(FileSpan span) =>
        Rule.At(span, "rename it", "the compiler takes no path with a quotation mark");
}
