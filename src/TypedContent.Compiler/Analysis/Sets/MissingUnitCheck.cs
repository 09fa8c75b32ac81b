using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports units that a locale lacks and another, translated from the same version of the source, has.</summary>
internal static class MissingUnitCheck
{
    /// <summary>Checks the articles of a set. A file gets one problem, at the key of its source version.</summary>
    public static void Check(SetContext set)
    {
        foreach (var article in set.Articles)
        {
            Check(set, article);
        }
    }

    private static void Check(SetContext set, ArticleGroup article)
    {
        var sameVersion = article.Variants
            .Where(file => file is { IsPartial: false, IncludesUnits: false, IsSideBySide: true, SourceVersion.Length: > 0 })
            .GroupBy(file => file.SourceVersion, StringComparer.Ordinal);
        foreach (var files in sameVersion.Select(group => group.ToList()))
        {
            // Most files have the same units and need no further comparison.
            foreach (var file in files.Skip(1).All(file => HaveSameUnits(file, files[0])) ? [] : files)
            {
                var missing = Missing(file, files);
                if (missing.Count > 0)
                {
                    var (unit, other) = missing[0];
                    var more = missing.Count > 1 ? $" and {missing.Count - 1} more" : string.Empty;
                    set.Report(file, MissingUnits.At(
                        file.PlaceOf(MetadataKeys.SourceVersion), unit.Label, $"copy it{more} from {other.Locale} and translate"));
                }
            }
        }
    }

    private static bool HaveSameUnits(ArticleVariant left, ArticleVariant right)
    {
        if (left.Units.Count != right.Units.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Units.Count; i++)
        {
            if (left.Units[i].Suffix != right.Units[i].Suffix)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the units that other files have and <paramref name="file"/> has neither with the same id nor with the same source.</summary>
    private static List<(TranslationUnit Unit, ArticleVariant Other)> Missing(ArticleVariant file, List<ArticleVariant> files)
    {
        var suffixes = new HashSet<string>(StringComparer.Ordinal);
        var sources = new HashSet<ulong>();
        foreach (var unit in file.Units)
        {
            suffixes.Add(unit.Suffix);
            sources.Add(unit.Key);
        }

        return [.. files.SelectMany(other => other.Units.ToArray().Where(IsMissing).Select(unit => (unit, other)))];

        bool IsMissing(TranslationUnit unit) => unit.Suffix.Length > 0 && !sources.Contains(unit.Key) && suffixes.Add(unit.Suffix);
    }
}
