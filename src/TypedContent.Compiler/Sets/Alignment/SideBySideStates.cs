using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Determines the states of the units of side-by-side files by their source texts.</summary>
/// <remarks>
/// A unit is current if the newest version of the source has its source text, and left over if that version lacks it. If the files don't
/// tell which version is the newest, a unit is current if every side-by-side file has its source text. Otherwise, its state isn't known.
/// </remarks>
internal sealed class SideBySideStates
{
    private readonly EquatableArray<ArticleVariant> _variants;
    private readonly string _newest;
    private readonly HashSet<ulong> _sources = [];
    private readonly bool _isComplete;

    /// <summary>Reads the source texts of the newest version.</summary>
    public SideBySideStates(EquatableArray<ArticleVariant> variants, string sourceLocale)
    {
        _variants = variants;
        var files = variants.Where(file => file.IsSideBySide).ToList();

        // Included files have versions of their own, which the article doesn't state.
        _newest = files.Exists(file => file.IncludesUnits) ? string.Empty : NewestSource.Of(variants, sourceLocale)?.SourceVersion ?? string.Empty;
        var newest = files.FindAll(file => IsNewest(file));
        _isComplete = newest.Exists(file => !file.IsPartial);
        foreach (var file in _newest.Length > 0 ? newest : files.Take(1))
        {
            _sources.UnionWith(KeysOf(file));
        }

        foreach (var file in _newest.Length > 0 ? [] : files.Skip(1))
        {
            _sources.IntersectWith(KeysOf(file));
        }
    }

    /// <summary>Returns the state of texts of a file that aren't in units, such as those of its front matter.</summary>
    public UnitState Outside(int variant) =>
        IsNewest(_variants[variant]) || _variants.Count == 1 ? UnitState.Current : UnitState.Unknown;

    /// <summary>Returns the state of a unit, which is the same in all locales that have it.</summary>
    public UnitState Of(UnitRow row)
    {
        if (_sources.Contains(row.Key))
        {
            return UnitState.Current;
        }

        for (var v = 0; _isComplete && v < row.Indices.Length; v++)
        {
            if (row.Indices[v] >= 0 && _variants[v].SourceVersion.Length > 0)
            {
                return UnitState.Leftover;
            }
        }

        return UnitState.Unknown;
    }

    private static IEnumerable<ulong> KeysOf(ArticleVariant file) => file.Units.Select(unit => unit.Key);

    private bool IsNewest(ArticleVariant file) => _newest.Length > 0 && file.IsSideBySide && file.SourceVersion == _newest;
}
