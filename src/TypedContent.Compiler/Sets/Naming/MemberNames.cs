using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Provides the names of the members of an article.</summary>
/// <remarks>A name is made of the member's own text, section or target, so that an edit of one unit doesn't rename another.</remarks>
internal static class MemberNames
{
    private const int SectionLength = 32;

    /// <summary>The name of the type parameter of a table in generated code, which is the type of its members.</summary>
    private const string TypeParameter = "T";

    /// <summary>Returns the names of units: the first words of the source text, then with the section, then with a hash.</summary>
    public static string[] OfUnits(IReadOnlyList<AlignedUnit> units) =>
        new NameScope("StringTable", TypeParameter).Assign([.. units.Select(UnitCandidates)]);

    /// <summary>Returns the names of sections: the anchor, then with the section around it, then with a hash.</summary>
    public static string[] OfSections(IReadOnlyList<AlignedSection> sections) =>
        new NameScope("SectionTable", TypeParameter).Assign([.. sections.Select(section => SectionCandidates(section, sections))]);

    /// <summary>Returns the names of links: the file and anchor of the target, then with the folders, then with a hash.</summary>
    public static string[] OfLinks(IReadOnlyList<AlignedLink> links) =>
        new NameScope("LinkTable").Assign([.. links.Select(LinkCandidates)]);

    private static IReadOnlyList<string> UnitCandidates(AlignedUnit unit)
    {
        var words = Identifier.From(unit.Values?.Words is { Length: > 0 } text ? text : unit.Label);
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
        var brief = resolution.Kind switch
        {
            LinkKind.Article or LinkKind.Section or LinkKind.Asset => FileName(resolution.Target),
            LinkKind.Anchor => fragment.Length == 0 ? "Top" : string.Empty,
            _ => WithoutScheme(resolution.Target),
        };
        var hash = ContentHash.Digits(ContentHash.Of(resolution.Fragment.AsSpan(), ContentHash.Of(resolution.Target.AsSpan())));
        var name = Identifier.From(brief) + fragment;
        return
        [
            name,
            Identifier.From(resolution.TargetType is null ? resolution.Target : WithoutScheme(resolution.Target)) + fragment,
            $"{(name.Length == 0 ? "Link" : name)}_{hash}",
        ];
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string WithoutScheme(string address) => address.Substring(address.IndexOf(':') + 1);
}
