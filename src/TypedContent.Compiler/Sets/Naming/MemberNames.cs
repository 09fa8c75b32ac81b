using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>
/// Names the members of an article. Each name is made of its own text, section or target, so that editing
/// one unit does not rename another.
/// </summary>
internal static class MemberNames
{
    private const int SectionLength = 32;

    /// <summary>The type of all members of a table, which is a type parameter in generated code.</summary>
    private const string TypeParameter = "T";

    /// <summary>Names of units: the first words of the source; where that is not enough, the section; then a hash.</summary>
    public static string[] OfUnits(IReadOnlyList<AlignedUnit> units) =>
        new NameScope("StringTable", TypeParameter).Assign([.. units.Select(UnitCandidates)]);

    /// <summary>Names of sections: the anchor; where that repeats, the section around it.</summary>
    public static string[] OfSections(IReadOnlyList<AlignedSection> sections) =>
        new NameScope("SectionTable", TypeParameter).Assign([.. sections.Select(section => SectionCandidates(section, sections))]);

    /// <summary>Names of links: the file and the anchor they lead to; where that is not enough, the folders.</summary>
    public static string[] OfLinks(IReadOnlyList<AlignedLink> links) =>
        new NameScope("LinkTable").Assign([.. links.Select(LinkCandidates)]);

    private static IReadOnlyList<string> UnitCandidates(AlignedUnit unit)
    {
        var words = Identifier.From(unit.Label);
        var name = words.Length == 0 ? "Text" : words;
        var section = Identifier.From(unit.Section, SectionLength);
        var inSection = section.Length == 0 ? string.Empty : $"{name}In{section}";
        var hash = ContentHash.Digits(unit.TextHash);
        return unit.IsRepeat
            ? [inSection, $"{name}_{ContentHash.Digits(ContentHash.Add(unit.TextHash, unit.Context))}"]
            : [words, words.Length == 0 ? string.Empty : inSection, $"{name}_{hash}"];
    }

    private static IReadOnlyList<string> SectionCandidates(AlignedSection section, IReadOnlyList<AlignedSection> sections)
    {
        var text = section.Anchor.Length > 0 ? section.Anchor : section.Label;
        var words = Identifier.From(text);
        var name = words.Length == 0 ? "Section" : words;
        var parent = section.Parent < 0 ? string.Empty : sections[section.Parent].Anchor;
        var inParent = Identifier.From(parent, SectionLength);
        var hash = ContentHash.Of(parent.AsSpan(), ContentHash.Of(text.AsSpan()));
        return
        [
            words,
            words.Length == 0 || inParent.Length == 0 ? string.Empty : $"{words}In{inParent}",
            $"{name}_{ContentHash.Digits(hash)}",
        ];
    }

    private static IReadOnlyList<string> LinkCandidates(AlignedLink link)
    {
        var resolution = link.Resolution;
        var fragment = Identifier.From(resolution.Fragment, SectionLength);
        var (brief, full) = resolution.Kind switch
        {
            LinkKind.Article or LinkKind.Section => (FileName(resolution.Target), resolution.Target),
            LinkKind.Anchor => (fragment.Length == 0 ? "Top" : string.Empty, resolution.Target),
            LinkKind.Asset => (FileName(resolution.Target), resolution.Target),
            _ => (WithoutScheme(resolution.Target), resolution.Target),
        };
        var hash = ContentHash.Digits(ContentHash.Of(resolution.Fragment.AsSpan(), ContentHash.Of(resolution.Target.AsSpan())));
        var name = Identifier.From(brief) + fragment;
        return
        [
            name,
            Identifier.From(full) + fragment,
            $"{(name.Length == 0 ? "Link" : name)}_{hash}",
        ];
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string WithoutScheme(string address)
    {
        var colon = address.IndexOf(':');
        return (colon < 0 ? address : address.Substring(colon + 1)).Trim('/');
    }
}
