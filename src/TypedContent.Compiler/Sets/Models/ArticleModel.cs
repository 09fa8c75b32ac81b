using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>Represents the generated code of an article: names and members, without positions in the text.</summary>
public sealed record ArticleModel
{
    /// <summary>Gets the path of the article.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the names of the article in the generated code.</summary>
    public required ArticleName Name { get; init; }

    /// <summary>Gets the title in the first of the locales.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the description in the first of the locales.</summary>
    public required string Description { get; init; }

    /// <summary>Gets the locales of the article.</summary>
    public required EquatableArray<string> Locales { get; init; }

    /// <summary>Gets the parts that have members.</summary>
    public required MemberKinds Members { get; init; }

    /// <summary>Gets the size of the article in packs.</summary>
    public required ArticleSize Size { get; init; }

    /// <summary>Gets the members of the units.</summary>
    public required EquatableArray<StringMember> Strings { get; init; }

    /// <summary>Gets the members of the sections.</summary>
    public required EquatableArray<SectionMember> Sections { get; init; }

    /// <summary>Gets the members of the links, one for each target.</summary>
    public required EquatableArray<LinkMember> Links { get; init; }

    /// <summary>Gets the front matter keys that every variant has, in the order of the schema; none if keys have no members.</summary>
    public required EquatableArray<string> RequiredMetadata { get; init; }

    /// <summary>Gets the hash of the names and order of the members, and of those that are left out. The record of the article in a pack must have the same.</summary>
    public required ulong MemberHash { get; init; }
}

/// <summary>Represents the numbers of the sections, links, and units of an article, with and without members.</summary>
public readonly record struct ArticleSize(int Sections, int Links, int Strings);

/// <summary>Represents the member of a unit. <paramref name="Label"/> is the source text, plain and shortened.</summary>
public readonly record struct StringMember(string Name, string Label)
{
    /// <summary>Gets the values of the text; null if it has none.</summary>
    public EquatableArray<ValueParameter>? Parameters { get; init; }
}

/// <summary>Represents the member of a section.</summary>
public readonly record struct SectionMember(string Name, string Anchor, int Level, string Label);

/// <summary>Represents the member of a link. <paramref name="TargetClass"/> is empty unless it leads to an article or section.</summary>
public readonly record struct LinkMember(string Name, LinkKind Kind, string Target, string Fragment, bool HasSection, string TargetClass)
{
    /// <summary>Gets a value that indicates whether the target isn't in another assembly, for which the class is a full name.</summary>
    public bool IsInSet { get; init; } = true;
}
