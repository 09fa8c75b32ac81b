using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Articles.Values;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents a translation unit as other files see it, with hashes of its texts. The texts themselves stay in the file.</summary>
/// <param name="Suffix">The part of the id that translations of one version share; empty in plain articles.</param>
/// <param name="Key">The hash of the source text; in plain articles, which have none, the hash of the text itself.</param>
/// <param name="TargetHash">The hash of the text in this locale.</param>
/// <param name="Label">The source text, plain and shortened, for names and documentation.</param>
/// <param name="Section">The index of the heading that the unit belongs to, -1 before the first heading.</param>
public readonly record struct TranslationUnit(string Suffix, ulong Key, ulong TargetHash, string Label, int Section)
{
    /// <summary>Gets what the unit has in common with its translations; null in side-by-side articles, whose units have ids.</summary>
    public UnitEvidence? Evidence { get; init; }

    /// <summary>Gets the number by which a lock knows the text again; 0 in side-by-side articles.</summary>
    public ulong Fingerprint { get; init; }

    /// <summary>Gets the values of the source text; in plain articles, of the text itself. Null if texts have no values, or this one isn't valid.</summary>
    public TextValues? Values { get; init; }
}
