using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports ids that an article states twice (TC1020).</summary>
internal static class RepeatedIdCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var id in file.Article.Body?.RepeatedIds ?? [])
        {
            file.ReportOwn(id.Range, span => RepeatedId.At(span, id.Name));
        }
    }
}
