using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;

namespace Portal.Broken;

/// <summary>Asks the engine of the build what it says of a link of an article, if the link had another destination.</summary>
internal static class BrokenLink
{
    public const string Article = "content/de-DE/billing/invoices.md";
    public const string Written = "payment-methods.md";

    private const int LongestDestination = 200;

    private static readonly Lazy<ContentCompilation> s_content = new(Read);

    /// <summary>Gets the line of the article, with a destination in place of its own.</summary>
    public static string LineWith(string destination) => Lines(destination)[Number - 1];

    /// <summary>Gets the number of the line.</summary>
    public static int Number { get; } = 1 + Array.FindIndex(Lines(Written), line => line.Contains($"({Written})", StringComparison.Ordinal));

    /// <summary>Returns the messages of the build, of which there are none if the link leads to a page.</summary>
    /// <param name="destination">The destination, which is user input.</param>
    public static IReadOnlyList<string> Check(string destination)
    {
        ContentCompilation content = s_content.Value.WithFile(new ArticleFile(OriginOf(Article), string.Join('\n', Lines(destination))));
        return [.. content.GetAllFindings(ReportSettings.Default).Where(IsOfLink).Select(Format)];
    }

    /// <summary>Returns a destination on one line that isn't too long.</summary>
    public static string Clean(string? destination) =>
        string.Concat((destination ?? "payment-metods.md").Where(c => !char.IsControl(c)).Take(LongestDestination));

    private static bool IsOfLink(Finding finding) => finding.Problem.FilePath == Article && finding.Problem.Span.StartLine == Number - 1;

    // The form in which MSBuild writes it.
    private static string Format(Finding finding) => FormattableString.Invariant(
        $"{Article}({finding.Problem.Span.StartLine + 1},{finding.Problem.Span.StartColumn + 1}): {NameOf(finding.Severity)} {finding.Problem.Rule.Id}: {finding.Problem.Message}");

    private static string NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "message",
    };

    private static string[] Lines(string destination) =>
        TextOf(Article).Replace($"({Written})", $"({destination})", StringComparison.Ordinal).Split('\n');

    private static ContentCompilation Read() => ContentCompilation.Create(
        typeof(BrokenLink).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith("content/", StringComparison.Ordinal))
            .Select(static name => new ArticleFile(OriginOf(name), TextOf(name))),
        new ContentOptions { Links = LinkStyle.Site, SitePrefix = "/partner" });

    private static ArticleOrigin OriginOf(string name) => new(name, name["content/".Length..]);

    private static string TextOf(string name)
    {
        using Stream stream = typeof(BrokenLink).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
