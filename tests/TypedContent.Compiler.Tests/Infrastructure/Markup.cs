namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>Creates fragments of articles as localization exports them.</summary>
internal static class Markup
{
    /// <summary>Returns a translation unit with its source.</summary>
    public static string Unit(int number, string target, string source, string prefix = "a1b2c") =>
        $"<span data-ttu-id=\"{prefix}-{number}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"{prefix}-{number}\">{source}</span></span>";

    /// <summary>Returns a heading with the name that links use.</summary>
    public static string Heading(int level, string name, string text) => $"{new string('#', level)} <a name=\"{name}\"></a>{text}";

    /// <summary>Returns a side-by-side article of a version of its source, with a paragraph for each unit.</summary>
    public static string SideBySide(string version, params (int Number, string Target, string Source)[] units) =>
        $"---\nms.openlocfilehash: {version}\n---\n"
        + string.Join("\n\n", units.Select(unit => Unit(unit.Number, unit.Target, unit.Source))) + "\n";
}
