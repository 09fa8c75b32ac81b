using TypedContent.Compiler.Sets.Models;
using TypedContent.Shared;

namespace TypedContent.Generator.Emission;

/// <summary>Provides the types and the documentation of the members of tables.</summary>
internal static class MemberEmitter
{
    /// <summary>Returns the member of a unit, documented by its source text.</summary>
    public static TableMember Of(StringMember member) =>
        new(TypeNames.String, member.Name, TextOr(member.Label, "A text without words."))
        {
            Method = member.Parameters is { } parameters ? new ValueMethod(parameters) : null,
        };

    /// <summary>Returns the member of a section, documented by its heading, anchor and level.</summary>
    public static TableMember Of(SectionMember member)
    {
        var heading = TextOr(member.Label, "A heading without words");
        var anchor = member.Anchor.Length > 0 ? $"<c>#{XmlDocumentation.Escape(member.Anchor)}</c>, level" : "level";
        return new TableMember(TypeNames.Section, member.Name, $"{heading} ({anchor} {Literal.Of(member.Level)})");
    }

    /// <summary>Returns the member of a link, documented by its target.</summary>
    public static TableMember Of(LinkMember member, TypeNames types) => new(types.Link(member), member.Name, $"Leads to {Target(member)}.");

    private static string Target(LinkMember member)
    {
        var target = Code(member.Target);
        var fragment = Code("#" + member.Fragment);
        return member.Kind switch
        {
            LinkKind.Article when member.Fragment.Length > 0 => $"{fragment}, which is missing, of the article {target}",
            LinkKind.Article => $"the article {target}",
            LinkKind.Section => $"{fragment} of the article {target}",
            LinkKind.Anchor => member.Fragment.Length > 0 ? $"{fragment} of this article" : "the top of this article",
            LinkKind.SitePath => $"the page {target} of the site",
            LinkKind.External => $"the address {target}",
            LinkKind.Mail => $"the mail address {target}",
            LinkKind.Telephone => $"the telephone number {target}",
            LinkKind.Asset => $"the file {target}",
            LinkKind.Xref => $"the cross reference {target}",
            _ => $"{target}, which was not found",
        };
    }

    private static string Code(string text) => $"<c>{XmlDocumentation.Escape(text)}</c>";

    private static string TextOr(string text, string otherwise) =>
        XmlDocumentation.Escape(text) is { Length: > 0 } escaped ? escaped : otherwise;
}
