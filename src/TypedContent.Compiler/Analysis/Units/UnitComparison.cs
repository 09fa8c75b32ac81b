using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Represents a unit whose source and translation were parsed, since their markup may differ.</summary>
internal sealed class UnitComparison
{
    private readonly UnitPair _unit;

    private UnitComparison(UnitPair unit, string source, string target, UnitMarkup sourceMarkup, UnitMarkup targetMarkup)
    {
        _unit = unit;
        (Source, Target) = (source, target);
        (SourceMarkup, TargetMarkup) = (sourceMarkup, targetMarkup);
        Damage = MarkupDamage.Find(this);
    }

    /// <summary>Gets the footnotes of the article; null if there are none.</summary>
    public FootnoteTable? Notes => _unit.Notes;

    /// <summary>Gets the source text.</summary>
    public string Source { get; }

    /// <summary>Gets the translation.</summary>
    public string Target { get; }

    /// <summary>Gets the markup of the source.</summary>
    public UnitMarkup SourceMarkup { get; }

    /// <summary>Gets the markup of the translation.</summary>
    public UnitMarkup TargetMarkup { get; }

    /// <summary>Gets the damage to the markup of the translation; null for none.</summary>
    public MarkupDamage? Damage { get; }

    /// <summary>Gets a value that indicates whether the translation has invalid marks, which may be the cause of missing markup.</summary>
    public bool IsDamaged => Damage is { IsLoss: false };

    /// <summary>Gets the place of the translation in the file.</summary>
    public FileSpan TargetSpan => SpanOf(new TextRange(0, Target.Length));

    /// <summary>Returns the comparison of <paramref name="unit"/>; null if a side is too long to parse.</summary>
    public static UnitComparison? Of(UnitPair unit)
    {
        var (source, target) = (unit.SourceText.ToString(), unit.TargetText.ToString());
        return UnitMarkupReader.Read(source, unit.HasValues) is { } sourceMarkup && UnitMarkupReader.Read(target, unit.HasValues) is { } targetMarkup
            ? new UnitComparison(unit, source, target, sourceMarkup, targetMarkup)
            : null;
    }

    /// <summary>Returns the place in the file of a range of the translation.</summary>
    public FileSpan SpanOf(TextRange range) => _unit.SpanOf(range);
}
