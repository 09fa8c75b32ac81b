using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>Builds the model of an aligned article.</summary>
public static class ArticleModelBuilder
{
    /// <summary>Returns the model of <paramref name="article"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">The names of the articles.</param>
    /// <param name="schema">The front matter keys of the articles.</param>
    /// <param name="members">The parts that have members. The others are named too, since the member hash doesn't depend on it.</param>
    public static ArticleModel Build(AlignedArticle article, NameTable names, EquatableArray<MetadataKey> schema, MemberKinds members)
    {
        var variants = article.Group.Variants;
        var strings = Named(article.Units, MemberNames.OfUnits(article.Units), (unit, name) => new StringMember(name, unit.Label)
        {
            Parameters = unit.Values is { Parameters.Count: > 0 } values ? values.Parameters : null,
        });
        var sections = Named(article.Sections, MemberNames.OfSections(article.Sections),
            (section, name) => new SectionMember(name, section.Anchor, section.Level, section.Label));
        var links = Named(article.Links, MemberNames.OfLinks(article.Links), (link, name) => LinkMemberOf(link.Resolution, name, names));
        return new ArticleModel
        {
            Path = article.Group.Path,
            Name = names[article.Group.Path],
            Title = variants[0].Title,
            Description = variants[0].Description,
            Locales = new EquatableArray<string>(variants.Select(variant => variant.Locale)),
            Members = members,
            Size = new ArticleSize(sections.Count, links.Count, strings.Count),
            Strings = (members & MemberKinds.Strings) != 0 ? strings : [],
            Sections = (members & MemberKinds.Sections) != 0 ? sections : [],
            Links = (members & MemberKinds.Links) != 0 ? links : [],
            RequiredMetadata = (members & MemberKinds.Metadata) != 0 ? MetadataSchema.RequiredOf(variants, schema) : [],
            MemberHash = MemberHash(strings, sections, links),
        };
    }

    private static EquatableArray<TMember> Named<TRow, TMember>(
        IReadOnlyList<TRow> rows, string[] names, Func<TRow, string, TMember> member)
        where TMember : IEquatable<TMember> => new([.. rows.Select((row, i) => member(row, names[i]))]);

    private static LinkMember LinkMemberOf(LinkResolution resolution, string name, NameTable names) => new(
        name,
        resolution.Kind,
        resolution.Target,
        resolution.Fragment,
        resolution.Section.Length > 0,
        resolution.TargetType ?? (resolution.IsInSet ? names[resolution.Target].ClassName : string.Empty))
    {
        IsInSet = resolution.TargetType is null,
    };

    private static ulong MemberHash(
        EquatableArray<StringMember> strings, EquatableArray<SectionMember> sections, EquatableArray<LinkMember> links)
    {
        var hash = ContentHash.Empty;
        foreach (var name in strings.Select(s => s.Name).Append("|")
            .Concat(sections.Select(s => s.Name)).Append("|").Concat(links.Select(l => l.Name)))
        {
            hash = ContentHash.Add(ContentHash.Of(name.AsSpan(), hash), 0);
        }

        // Packs of a text with other values aren't read by the method for it.
        for (var i = 0; i < strings.Count; i++)
        {
            foreach (var parameter in strings[i].Parameters ?? [])
            {
                hash = ContentHash.Add(ContentHash.Add(ContentHash.Of(parameter.Name.AsSpan(), hash), (ulong)parameter.Type), (ulong)i);
            }
        }

        return hash;
    }
}
