namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>Finds the problems of a side-by-side article with one unit.</summary>
internal static class UnitFindings
{
    /// <summary>Returns the problems, each with the text at its location.</summary>
    public static IReadOnlyList<(string Id, string At, string Message)> Of(string target, string source)
    {
        var text = Markup.Unit(101, target, source) + "\n";
        return [.. Reader.Read(text).Problems.Select(problem => (problem.Rule.Id, text.At(problem.Span), problem.Message))];
    }
}
