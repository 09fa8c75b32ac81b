using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports markup that is whole in a source and damaged in its translation (TC2008): the first damage of each unit.</summary>
internal static class DamagedMarkupCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var unit in file.Comparisons)
        {
            if (unit.Damage is { } damage)
            {
                file.Report(DamagedMarkup.At(unit.SpanOf(damage.Range), damage.Description, damage.Suggestion));
            }
        }
    }
}
