namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>What is found in a side-by-side article of one unit.</summary>
internal static class UnitFindings
{
    /// <summary>The problems, each with the text that it points at.</summary>
    public static IReadOnlyList<(string Id, string At, string Message)> Of(string target, string source)
    {
        var text = Markup.Unit(101, target, source) + "\n";
        return [.. Reader.Read(text).Problems.Select(problem => (problem.Rule.Id, text.At(problem.Span), problem.Message))];
    }
}
